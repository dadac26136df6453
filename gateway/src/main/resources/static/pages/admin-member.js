// For administrators: one member, what can be done with him, and what happened around his account.
import { html } from '/vendor/lit-html/lit-html.js';
import { address } from '/lib/address.js';
import { get } from '/lib/api.js';
import { t } from '/lib/i18n.js';
import { listOf } from '/lib/more.js';
import { resource, whenReady } from '/lib/resource.js';
import { adminPage } from '/components/admin-page.js';
import { adminRow, eventList } from '/components/event-list.js';
import { memberHead } from '/components/member-head.js';
import { memberVerbs } from '/components/member-verbs.js';
import { skeleton } from '/components/states.js';

export function open(page) {
  return adminPage(page, () => page.params.id, () => {
    const path = `/admin/members/${encodeURIComponent(page.params.id)}`;
    let events = null;
    const member = resource(page, async (options) => {
      const found = await get(path, { ...options, fresh: true });
      events ??= listOf(page, (cursor) => address('/admin/security-events', { memberId: String(found.id), cursor, limit: '20' }));
      return found;
    });
    const verbs = memberVerbs(page, path, () => Promise.all([member.load({ quietly: true }), events.load({ quietly: true })]));
    return () => html`
      <p class="crumb"><a href="/admin/members">${t('members.title')}</a></p>
      ${whenReady(member, skeleton(1, 'table-tall'), (value) => view(value, verbs, events))}`;
  });
}

const view = (member, verbs, events) => html`
  ${memberHead(member)}
  ${verbs.view(member)}
  <section aria-labelledby="events-title">
    <div class="section-head"><h2 id="events-title">${t('events.title')}</h2>
      <a href=${address('/admin/security-events', { memberId: String(member.id) })}>${t('events.filter')}</a></div>
    ${eventList(events, (event) => adminRow(event, false))}
  </section>`;
