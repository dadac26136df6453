// Which members are listed: by the beginning of a name or an id, by role, by status. All of it lives in the address.
import { html } from '/vendor/lit-html/lit-html.js';
import { t } from '/lib/i18n.js';
import { filterChoice } from '/components/filter-choice.js';
import { icons } from '/components/icons.js';

export const ROLES = ['FAN', 'STAFF', 'ADMIN'];
export const STATUSES = ['ACTIVE', 'LOCKED', 'WITHDRAWN'];

/** `go` is told what changes. */
export function memberFilters({ q, role, status }, go) {
  const search = (event) => {
    event.preventDefault();
    go({ q: event.currentTarget.elements.q.value.trim() });
  };
  return html`
    <form class="filters" role="search" @submit=${search}>
      <label class="filter filter-search"><span>${t('members.search')}</span>
        <span class="search"><input class="form-control" type="search" id="q" name="q" .value=${q ?? ''} autocapitalize="none" autocomplete="off" spellcheck="false" maxlength="20">
          <button class="button button-main" aria-label=${t('search')}>${icons.search}</button></span></label>
      ${filterChoice({ name: 'role', label: t('members.role'), value: role, options: [['', t('filter.all')], ...ROLES.map((one) => [one, t(`member.role.${one}`)])], chosen: (value) => go({ role: value }) })}
      ${filterChoice({ name: 'status', label: t('members.status'), value: status, options: [['', t('filter.all')], ...STATUSES.map((one) => [one, t(`member.status.${one}`)])], chosen: (value) => go({ status: value }) })}
    </form>`;
}
