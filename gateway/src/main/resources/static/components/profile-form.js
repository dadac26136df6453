// One's nickname and telephone number, to change.
import { html } from '/vendor/lit-html/lit-html.js';
import { patch } from '/lib/api.js';
import { form } from '/lib/form.js';
import { t } from '/lib/i18n.js';
import { digitsOf, grouped, PHONE } from '/lib/phone.js';
import { refreshSession } from '/lib/session.js';
import { field } from '/components/field.js';
import { doneNote, failureNote } from '/components/form-note.js';
import { submitButton } from '/components/submit-button.js';

/** A view of it for the profile that `profile` loaded. */
export function profileForm(page, profile) {
  const state = { done: '' };
  const it = form(page, {
    hints: { nickname: () => t('field.nickname.wrong'), phone: () => t('field.phone.wrong') },
    fieldOfCode: { NICKNAME_TAKEN: 'nickname' },
    async send({ nickname, phone }) {
      state.done = '';
      const { body } = await patch('/members/me', { nickname: nickname.trim(), phone: digitsOf(phone) }, { signal: page.signal });
      profile.value = body;
      await refreshSession();
      state.done = t('profile.saved');
    },
  });
  const changed = (event) => {
    it.changed(event);
    if (state.done) page.update((state.done = ''));
  };
  return (member) => html`
    <form id="profile-form" class="panel sheet" novalidate @submit=${it.submit}>
      ${failureNote(it.failure)}
      <p class="fact"><span>${t('field.loginId')}</span> <b>${member.loginId}</b></p>
      ${field({ name: 'nickname', label: t('field.nickname'), hint: t('field.nickname.hint'), error: it.errors.nickname, value: member.nickname, autocomplete: 'nickname', minlength: 2, maxlength: 16, changed })}
      ${field({ name: 'phone', type: 'tel', label: t('field.phone'), hint: t('field.phone.hint'), error: it.errors.phone, value: grouped(member.phone), autocomplete: 'tel-national', inputmode: 'tel', required: false, pattern: PHONE, changed })}
      ${submitButton(it, t('save'))}
      ${doneNote(state.done)}
    </form>`;
}
