// A forgotten password: the service desk gives a code, and with it one chooses a new password here.
import { html } from '/vendor/lit-html/lit-html.js';
import { post } from '/lib/api.js';
import { form } from '/lib/form.js';
import { t } from '/lib/i18n.js';
import { hintsOf } from '/lib/password.js';
import { tidyCode } from '/components/code-field.js';
import { field } from '/components/field.js';
import { failureNote } from '/components/form-note.js';
import { eyeOf, passwordField } from '/components/password-field.js';
import { submitButton } from '/components/submit-button.js';

export function open(page) {
  const state = { typed: {}, done: false };
  const eye = eyeOf(page);
  const it = form(page, {
    hints: { loginId: () => t('field.loginId.needed'), code: () => t('reset.code.needed'), newPassword: () => t('field.password.wrong') },
    fieldOfCode: { RESET_CODE_INVALID: 'code', PASSWORD_COMMON: 'newPassword', PASSWORD_PERSONAL: 'newPassword' },
    async send({ loginId, code, newPassword }) {
      await post('/members/password-resets', { loginId: loginId.trim(), code: tidyCode(code), newPassword }, { signal: page.signal });
      state.done = true;
      page.update();
      document.getElementById('reset-done').focus();
    },
  });
  const typing = (event) => {
    it.changed(event);
    state.typed[event.target.name] = event.target.value;
    page.update();
  };
  page.show(() => t('reset.title'), () => html`
    <div class="wrap narrow">
      <div class="page-head"><h1>${t('reset.title')}</h1></div>
      ${state.done ? doneView() : formView(it, state, eye, typing)}
    </div>`);
}

const doneView = () => html`
  <div class="panel sheet"><p id="reset-done" tabindex="-1" class="form-done">${t('reset.done')}</p>
    <a class="button button-main" href="/sign-in">${t('signIn')}</a></div>`;

const formView = (it, { typed }, eye, typing) => html`
  <ol class="steps">${[1, 2, 3].map((step) => html`<li>${t(`reset.step${step}`)}</li>`)}</ol>
  <form id="reset-form" class="panel sheet" method="post" novalidate @submit=${it.submit}>
    ${failureNote(it.failure)}
    ${field({ name: 'loginId', label: t('field.loginId'), error: it.errors.loginId, autocomplete: 'username', changed: typing })}
    ${field({ name: 'code', label: t('reset.code'), hint: t('reset.code.hint'), error: it.errors.code, autocomplete: 'one-time-code', maxlength: 60, changed: typing })}
    ${passwordField({ name: 'newPassword', label: t('field.password.new'), error: it.errors.newPassword, eye, isNew: true, hints: hintsOf(typed.newPassword ?? '', [typed.loginId]), changed: typing })}
    ${submitButton(it, t('reset.act'))}
  </form>
  <p class="form-aside"><a href="/sign-in">${t('reset.back')}</a></p>`;
