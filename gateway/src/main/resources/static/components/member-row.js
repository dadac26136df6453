// A member in the list of administrators.
import { html, nothing } from '/vendor/lit-html/lit-html.js';
import { known, t } from '/lib/i18n.js';
import { fullDay } from '/lib/kst.js';

export function memberRow(member) {
  const about = html`
    <span class="member-who"><b>${member.nickname ?? t('member.gone')}</b><span>${member.loginId ? `@${member.loginId}` : nothing}</span></span>
    <span class="tags">${memberTags(member)}</span>
    <span class="member-since">${t('members.joined', fullDay(member.joinedAt))} · ${t('members.number', member.id)}</span>`;
  return member.loginId && member.status !== 'WITHDRAWN'
    ? html`<a class="panel member-row" href="/admin/members/${encodeURIComponent(member.loginId)}">${about}</a>`
    : html`<div class="panel member-row member-gone">${about}</div>`;
}

/** What is not as with most: a role, a lock, a second factor. */
export const memberTags = ({ role, status, secondFactor }) => html`
  ${role === 'FAN' ? nothing : html`<span class="tag tag-role">${known(`member.role.${role}`) ?? role}</span>`}
  ${status === 'ACTIVE' ? nothing : html`<span class="tag status-${status.toLowerCase()}">${known(`member.status.${status}`) ?? status}</span>`}
  ${secondFactor ? html`<span class="tag tag-factor">${t('member.factor')}</span>` : nothing}`;
