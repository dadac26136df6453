// Which security events are listed: of what kind, with which outcome, whose, from when to when.
import { html, nothing } from '/vendor/lit-html/lit-html.js';
import { t } from '/lib/i18n.js';
import { fromInput, toInput } from '/lib/kst.js';
import { filterChoice } from '/components/filter-choice.js';

export const KINDS = [
  'SIGN_IN', 'SIGN_OUT', 'SIGN_UP', 'SESSION_ENDED', 'PASSWORD_CHANGED', 'PASSWORD_RESET_ISSUED', 'PASSWORD_RESET', 'SECOND_FACTOR_ON', 'SECOND_FACTOR_OFF',
  'RECOVERY_CODE_USED', 'RECOVERY_CODES_RENEWED', 'ROLE_CHANGED', 'LOCKED', 'UNLOCKED', 'WITHDRAWN', 'SESSIONS_ENDED_BY_ADMIN',
];
export const OUTCOMES = ['OK', 'REFUSED'];

/** `go` is told what changes; `find` looks for a member by what was typed, and says in `unknown` that there is none. */
export function eventFilters(chosen, { go, find, unknown }) {
  const search = (event) => {
    event.preventDefault();
    find(event.currentTarget.elements.member.value.trim());
  };
  return html`
    <form class="filters" role="search" novalidate @submit=${search}>
      ${filterChoice({ name: 'kind', label: t('events.kind'), value: chosen.kind, options: [['', t('filter.all')], ...KINDS.map((one) => [one, t(`event.${one}`)])], chosen: (kind) => go({ kind }) })}
      ${filterChoice({ name: 'outcome', label: t('events.outcome'), value: chosen.outcome, options: [['', t('filter.all')], ...OUTCOMES.map((one) => [one, t(`events.outcome.${one}`)])], chosen: (outcome) => go({ outcome }) })}
      ${moment('from', chosen, go)}${moment('to', chosen, go)}
      <label class="filter"><span>${t('events.whose')}</span>
        <input class="form-control" id="member" name="member" type="search" .value=${chosen.memberId ?? ''} placeholder=${t('events.whose.hint')} autocapitalize="none" autocomplete="off" spellcheck="false" maxlength="20"
          aria-invalid=${unknown ? 'true' : nothing} aria-describedby=${unknown ? 'member-error' : nothing}></label>
      ${unknown ? html`<p class="field-error filter-error" id="member-error" role="alert">${unknown}</p>` : nothing}
    </form>`;
}

const moment = (name, chosen, go) => html`
  <label class="filter"><span>${t(`events.${name}`)}</span>
    <input class="form-control" type="datetime-local" name=${name} .value=${toInput(chosen[name]).slice(0, 16)} @change=${(event) => go({ [name]: fromInput(event.target.value) })}></label>`;
