// A new password, for which the old one is asked; other devices are signed out by it.
import { html } from '/vendor/lit-html/lit-html.js';
import { put } from '/lib/api.js';
import { form } from '/lib/form.js';
import { t } from '/lib/i18n.js';
import { fullDay } from '/lib/kst.js';
import { hintsOf } from '/lib/password.js';
import { doneNote, failureNote } from '/components/form-note.js';
import { eyeOf, passwordField } from '/components/password-field.js';
import { submitButton } from '/components/submit-button.js';

/** `changed` is called after a change. */
export function passwordForm(page, changed) {
  const state = { typed: '', done: '' };
  const eye = eyeOf(page);
  const it = form(page, {
    hints: { oldPassword: () => t('field.password.needed'), newPassword: () => t('field.password.wrong') },
    fieldOfCode: { WRONG_PASSWORD: 'oldPassword', BAD_CREDENTIALS: 'oldPassword', PASSWORD_COMMON: 'newPassword', PASSWORD_PERSONAL: 'newPassword' },
    async send({ oldPassword, newPassword }) {
      state.done = '';
      await put('/members/me/password', { oldPassword, newPassword }, { signal: page.signal });
      document.getElementById('password-form').reset();
      Object.assign(state, { typed: '', done: t('password.changed') });
      changed();
    },
  });
  const typing = (event) => {
    it.changed(event);
    state.typed = event.target.value;
    page.update();
  };
  return (member) => html`
    <form id="password-form" class="panel sheet" method="post" novalidate @submit=${it.submit}>
      ${failureNote(it.failure)}
      ${member.passwordChangedAt ? html`<p class="quiet-line">${t('password.since', fullDay(member.passwordChangedAt))}</p>` : ''}
      <input class="visually-hidden" type="text" autocomplete="username" value=${member.loginId} readonly tabindex="-1" aria-hidden="true">
      ${passwordField({ name: 'oldPassword', label: t('field.password.old'), error: it.errors.oldPassword, eye, changed: it.changed })}
      ${passwordField({ name: 'newPassword', label: t('field.password.new'), error: it.errors.newPassword, eye, isNew: true, hints: hintsOf(state.typed, [member.loginId, member.nickname]), changed: typing })}
      ${submitButton(it, t('password.change'))}
      ${doneNote(state.done)}
      <p class="field-hint">${t('password.change.then')}</p>
    </form>`;
}
