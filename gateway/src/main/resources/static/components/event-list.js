// Security events, the latest first: what happened and how it ended, when, from where.
import { html, nothing } from '/vendor/lit-html/lit-html.js';
import { known, t } from '/lib/i18n.js';
import { dayAndTime } from '/lib/kst.js';
import { whenReady } from '/lib/resource.js';
import { agoView } from '/components/ago.js';
import { agentName } from '/components/agent.js';
import { moreButton } from '/components/more-button.js';
import { emptyView, skeleton } from '/components/states.js';

const eventName = ({ kind, outcome }) => known(`event.${kind}.${outcome}`) ?? known(`event.${kind}`) ?? kind;

/** A code in words, a change of role from one to the other, or what an administrator wrote. */
function noteText({ kind, note }) {
  if (!note) return null;
  if (kind === 'ROLE_CHANGED') return note.replace(/[A-Z]+/g, (role) => known(`member.role.${role}`) ?? role).replace('->', '→');
  return known(`event.note.${note}`) ?? known(`failed.${note}`) ?? note;
}

/** `row` shows one event; without it one's own are shown. */
export const eventList = (events, row = ownRow) =>
  whenReady(events, skeleton(3, 'row'), ({ items, next }) =>
    items.length === 0
      ? emptyView(t('events.none.title'), t('events.none.text'))
      : html`<ol class="events panel">${items.map(row)}</ol>${next ? moreButton(events.more) : nothing}`);

const ownRow = (event) => html`
  <li class="event event-${event.outcome.toLowerCase()}">
    <i aria-hidden="true"></i>
    <b>${eventName(event)}</b>
    <span>${origin(event)}${event.device ? html` <span class="event-here">${t('devices.here')}</span>` : nothing}</span>
    ${agoView(event.at)}
  </li>`;

/** What an administrator does tells nothing of where. */
const origin = ({ agent, address }) => (agent || address ? [agentName(agent), address].filter(Boolean).join(' · ') : t('events.desk'));

/** As administrators read it: whose, by whom, why. */
export const adminRow = (event, withMember = true) => html`
  <li class="event event-full event-${event.outcome.toLowerCase()}">
    <i aria-hidden="true"></i>
    <div><b>${eventName(event)}</b>${noteText(event) ? html` <span class="event-note">${noteText(event)}</span>` : nothing}</div>
    <p>${withMember ? whose(event) : nothing}${byAnother(event) ? html`<span>${t('events.by', event.actorId)}</span>` : nothing}</p>
    <p><span>${agentName(event.agent)}</span>${event.address ? html`<span>${event.address}</span>` : nothing}</p>
    <time datetime=${event.at}>${dayAndTime(event.at)}</time>
  </li>`;

const byAnother = ({ actorId, memberId }) => actorId !== null && actorId !== undefined && actorId !== memberId;

function whose({ loginId, memberId }) {
  if (loginId) return html`<a href="/admin/members/${encodeURIComponent(loginId)}">@${loginId}</a>`;
  return memberId ? html`<span>${t('events.member', memberId)}</span>` : html`<span>${t('events.nobody')}</span>`;
}
