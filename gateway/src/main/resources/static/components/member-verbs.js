// What an administrator can do with a member. Each asks once more; what takes something away wants a reason.
import { html, nothing } from '/vendor/lit-html/lit-html.js';
import { announce } from '/lib/announce.js';
import { post, put, remove } from '/lib/api.js';
import { t } from '/lib/i18n.js';
import { currentMember } from '/lib/session.js';
import { confirmDialog } from '/components/confirm-dialog.js';
import { failureNote } from '/components/form-note.js';
import { ROLES } from '/components/member-filters.js';
import { showResetCode } from '/components/reset-code-dialog.js';
import { failureText } from '/components/states.js';

const GRAVE = ['lock', 'factor', 'sessions'];
const WITH_REASON = ['lock', 'unlock', 'factor'];

/** The verbs with a view; `done` is called after each. */
export function memberVerbs(page, path, done) {
  const state = { busy: false, failure: '' };
  const requests = {
    role: (_, role) => put(`${path}/role`, { role }),
    lock: (reason) => put(`${path}/lock`, { reason }),
    unlock: (reason) => remove(`${path}/lock`, { body: { reason } }),
    sessions: () => remove(`${path}/sessions`),
    reset: () => post(`${path}/password-reset`, {}),
    factor: (reason) => remove(`${path}/second-factor`, { body: { reason } }),
  };

  async function press(verb, member, value) {
    const answer = await confirmDialog(page, {
      act: t(`member.${verb}.act`), grave: GRAVE.includes(verb), reason: WITH_REASON.includes(verb) ? t('member.reason.hint') : null,
      title: t(`member.${verb}.ask`, member.nickname), text: t(`member.${verb}.then`, value && t(`member.role.${value}`)),
    });
    if (!answer) return page.update();
    page.update(Object.assign(state, { busy: true, failure: '' }));
    try {
      const { body } = await requests[verb](answer, value);
      announce(t('verb.done', t(`member.${verb}.act`)));
      if (verb === 'reset') await showResetCode(page, member, body);
    } catch (failure) {
      state.failure = failureText(failure);
    }
    state.busy = false;
    await done();
  }

  const button = (verb, member) => html`
    <button type="button" data-verb=${verb} class="button button-quiet ${GRAVE.includes(verb) ? 'quiet-grave' : ''}" ?disabled=${state.busy} @click=${() => press(verb, member)}>${t(`member.${verb}.act`)}</button>`;

  const view = (member) => html`
    <section class="panel member-verbs" aria-labelledby="verbs-title">
      <h2 id="verbs-title">${t('member.verbs')}</h2>
      ${failureNote(state.failure)}
      ${member.id === currentMember()?.id ? html`<p class="quiet-line">${t('member.own')}</p>` : html`
        <fieldset class="role-choices" ?disabled=${state.busy}><legend>${t('members.role')}</legend>
          <div class="switch">${ROLES.map((role) => html`
            <button type="button" data-role=${role} aria-pressed=${member.role === role} @click=${() => member.role === role || press('role', member, role)}>${t(`member.role.${role}`)}</button>`)}</div></fieldset>`}
      <div class="member-acts">
        ${member.id === currentMember()?.id ? nothing : button(member.status === 'LOCKED' ? 'unlock' : 'lock', member)}
        ${member.sessions > 0 ? button('sessions', member) : nothing}
        ${button('reset', member)}
        ${member.secondFactor ? button('factor', member) : nothing}
      </div>
    </section>`;
  return { view };
}
