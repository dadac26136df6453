// What a member wants to hear of, and whether for marketing: each choice is kept as soon as it is made.
import { html, nothing } from '/vendor/lit-html/lit-html.js';
import { announce } from '/lib/announce.js';
import { patch } from '/lib/api.js';
import { t } from '/lib/i18n.js';
import { fullDay } from '/lib/kst.js';
import { check } from '/components/check.js';
import { consentName } from '/components/consent-choices.js';
import { showConsent } from '/components/consent-dialog.js';
import { failureNote } from '/components/form-note.js';
import { failureText } from '/components/states.js';

export function notificationChoices(page, profile) {
  // While it is saved, what was wanted is shown; where that fails, what is stored.
  const state = { saving: null, wanted: false, failure: '' };
  const shown = (name, stored) => (state.saving === name ? state.wanted : stored);

  async function save(name, wanted, change) {
    Object.assign(state, { saving: name, wanted, failure: '' });
    page.update();
    try {
      profile.value = (await patch('/members/me', change, { signal: page.signal })).body;
      announce(t('notify.saved'));
    } catch (failure) {
      state.failure = failureText(failure);
    }
    state.saving = null;
    page.update();
  }

  const notify = ({ notifications }, kind) => check({
    name: `notify-${kind}`, label: t(`notify.${kind}`), hint: t(`notify.${kind}.hint`), checked: shown(kind, notifications[kind]), isSwitch: true, disabled: state.saving === kind,
    changed: (event) => save(kind, event.target.checked, { notifications: { ...notifications, [kind]: event.target.checked } }),
  });

  return (member) => html`
    <div class="panel sheet">
      ${failureNote(state.failure)}
      ${notify(member, 'hotTimes')}${notify(member, 'matches')}
      ${check({
        name: 'marketing', label: t('notify.marketing'), hint: t('notify.marketing.hint'), checked: shown('marketing', member.consents.some(({ kind }) => kind === 'MARKETING')), isSwitch: true,
        disabled: state.saving === 'marketing', changed: (event) => save('marketing', event.target.checked, { marketing: event.target.checked }),
      })}
    </div>
    ${member.consents.length === 0 ? nothing : html`
      <h3 class="given-title">${t('consent.given')}</h3>
      <ul class="given">${member.consents.map(({ kind, version, givenAt }) => html`
        <li><span><b>${consentName(kind)}</b><small>${t('consent.givenAt', version, fullDay(givenAt))}</small></span>
          <button type="button" class="text-button" aria-label="${consentName(kind)}: ${t('consent.read')}" @click=${() => showConsent(page, kind)}>${t('consent.read')}</button></li>`)}</ul>`}`;
}
