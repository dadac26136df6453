// What can be done with a Hot Time in its present state. Each asks once more, and says what follows from it.
import { html, nothing } from '/vendor/lit-html/lit-html.js';
import { announce } from '/lib/announce.js';
import { post, remove } from '/lib/api.js';
import { now } from '/lib/clock.js';
import { phaseOf } from '/lib/hot-time.js';
import { t } from '/lib/i18n.js';
import { dayAndTime } from '/lib/kst.js';
import { navigate } from '/lib/router.js';
import { confirmDialog } from '/components/confirm-dialog.js';
import { failureText } from '/components/states.js';

const VERBS = {
  DRAFT: ['publication', 'delete'],
  SCHEDULED: ['opening', 'waves', 'pause', 'end'],
  OPEN: ['pause', 'waves', 'end'],
  PAUSED: ['resume', 'waves', 'end'],
  SOLD_OUT: ['waves', 'end'],
  OVER: [],
};
const MAIN = ['publication', 'resume', 'opening'];
const GRAVE = ['end', 'delete'];

/** The verbs with a view; `done` is called after each. */
export function verbsOf(page, path, done) {
  const state = { busy: false, failure: '' };
  const requests = {
    pause: () => post(`${path}/pause`),
    resume: () => remove(`${path}/pause`),
    waves: (coupons) => post(`${path}/waves`, { coupons: Number(coupons) }),
    delete: () => remove(path),
  };

  async function press(verb, hotTime) {
    const answer = await confirmDialog(page, questionOf(verb, hotTime));
    if (!answer) return;
    page.update(Object.assign(state, { busy: true, failure: '' }));
    try {
      await (requests[verb] ?? (() => post(`${path}/${verb}`)))(answer);
      announce(t('verb.done', t(`verb.${verb}`)));
      if (verb === 'delete') return navigate('/admin');
    } catch (failure) {
      state.failure = failureText(failure);
    }
    state.busy = false;
    await done();
  }

  const button = (verb, hotTime) => html`
    <button type="button" data-verb=${verb} class="button verb ${MAIN.includes(verb) ? 'button-hot' : ''} ${GRAVE.includes(verb) ? 'verb-grave' : ''}"
      ?disabled=${state.busy} @click=${() => press(verb, hotTime)}>${t(`verb.${verb}`)}</button>`;

  const view = (hotTime) => html`
    <div class="verbs">
      ${verbsIn(hotTime).map((verb) => button(verb, hotTime))}
      ${phaseOf(hotTime) === 'OVER' ? nothing : html`<a class="button verb" href="/admin/hot-times/${hotTime.id}/edit">${t('verb.edit')}</a>`}
      ${phaseOf(hotTime) === 'DRAFT' ? nothing : html`
        <a class="button verb" href="/hot-times/${hotTime.id}">${t('desk.fanPage')}</a>
        <a class="button verb" download href="/api/v1/admin/hot-times/${hotTime.id}/winners.csv">${t('desk.winners')}</a>`}
      ${state.failure ? html`<p class="form-failure" role="alert">${state.failure}</p>` : nothing}
    </div>`;

  return { view };
}

/** One that waits may be paused as well, which its public state does not tell. */
function verbsIn(hotTime) {
  const verbs = VERBS[phaseOf(hotTime)];
  return hotTime.phase === 'PAUSED' ? verbs.map((verb) => (verb === 'pause' ? 'resume' : verb)) : verbs;
}

const questionOf = (verb, hotTime) => ({
  act: t(`verb.${verb}`),
  grave: GRAVE.includes(verb),
  title: t(`verb.${verb}.ask`),
  text: t(`verb.${verb}.then`, dayAndTime(Math.max(now(), Date.parse(hotTime.opensAt)))),
  stock: verb === 'waves' ? hotTime.stock : null,
});
