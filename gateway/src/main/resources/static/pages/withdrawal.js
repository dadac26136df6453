// Leaving for good: what goes and what stays, proven by the password, asked once more, and farewell.
import { html } from '/vendor/lit-html/lit-html.js';
import { get, post } from '/lib/api.js';
import { form } from '/lib/form.js';
import { t } from '/lib/i18n.js';
import { resource, whenReady } from '/lib/resource.js';
import { currentMember, sessionEnded } from '/lib/session.js';
import { tidyCode } from '/components/code-field.js';
import { confirmDialog } from '/components/confirm-dialog.js';
import { confirmFields, PROOF } from '/components/confirm-fields.js';
import { failureNote } from '/components/form-note.js';
import { memberPage } from '/components/member-page.js';
import { eyeOf } from '/components/password-field.js';
import { emptyView, skeleton } from '/components/states.js';
import { submitButton } from '/components/submit-button.js';

export function open(page) {
  const state = { done: false };
  // Nobody is signed in any more when it is done, and it still has to be said.
  return memberPage(page, () => t('withdraw.title'), () => state.done || Boolean(currentMember()), () => build(page, state), { narrow: true });
}

function build(page, state) {
  const profile = resource(page, (options) => get('/members/me', { ...options, fresh: true }));
  const eye = eyeOf(page);
  const it = form(page, {
    hints: { password: () => t('field.password.needed'), code: () => t('field.missing') },
    fieldOfCode: PROOF,
    async send({ password, code }) {
      if (!(await confirmDialog(page, { act: t('withdraw.act'), grave: true, title: t('withdraw.ask'), text: t('withdraw.then') }))) return;
      await post('/members/me/withdrawal', code === undefined ? { password } : { password, code: tidyCode(code) });
      state.done = true;
      sessionEnded();
      document.getElementById('main').focus();
    },
  });
  return () => (state.done ? farewell() : html`
    <p class="crumb"><a href="/me/profile">${t('profile.title')}</a></p>
    <div class="page-head"><h1>${t('withdraw.title')}</h1></div>
    <ul class="what-goes">${['personal', 'coupons', 'devices', 'name'].map((what) => html`<li>${t(`withdraw.goes.${what}`)}</li>`)}</ul>
    ${whenReady(profile, skeleton(1, 'card'), (member) => html`
      <form id="withdrawal-form" class="panel sheet" method="post" novalidate @submit=${it.submit}>
        ${failureNote(it.failure)}
        ${confirmFields(it, eye, member.secondFactor)}
        ${submitButton(it, t('withdraw.act'), 'button-grave')}
      </form>`)}`);
}

const farewell = () => html`
  <h1 class="visually-hidden">${t('withdraw.title')}</h1>
  <div id="farewell">${emptyView(t('withdraw.done.title'), t('withdraw.done.text'), html`<a class="button" href="/">${t('notFound.home')}</a>`)}</div>`;
