// For administrators: members, to search and to look up.
import { html, nothing } from '/vendor/lit-html/lit-html.js';
import { address } from '/lib/address.js';
import { t } from '/lib/i18n.js';
import { listOf } from '/lib/more.js';
import { whenReady } from '/lib/resource.js';
import { navigate } from '/lib/router.js';
import { adminPage } from '/components/admin-page.js';
import { memberFilters, ROLES, STATUSES } from '/components/member-filters.js';
import { memberRow } from '/components/member-row.js';
import { moreButton } from '/components/more-button.js';
import { emptyView, skeleton } from '/components/states.js';

export function open(page) {
  return adminPage(page, () => t('members.title'), () => {
    const members = listOf(page, (cursor) => address('/admin/members', { ...chosenIn(page.query), cursor, limit: '30' }));
    page.queryChanged = () => members.load();
    const go = (change) => navigate(address('/admin/members', { ...chosenIn(page.query), ...change }));
    return () => html`
      <div class="page-head"><h1>${t('members.title')}</h1></div>
      ${memberFilters(chosenIn(page.query), go)}
      ${whenReady(members, skeleton(5, 'row'), ({ items, next }) =>
        items.length === 0
          ? emptyView(t('members.none.title'), t('members.none.text'))
          : html`<ul class="desk-list">${items.map((one) => html`<li>${memberRow(one)}</li>`)}</ul>${next ? moreButton(members.more) : nothing}`)}`;
  });
}

// An address can say anything.
const chosenIn = (query) => ({
  q: query.get('q'),
  role: ROLES.find((one) => one === query.get('role')) ?? null,
  status: STATUSES.find((one) => one === query.get('status')) ?? null,
});
