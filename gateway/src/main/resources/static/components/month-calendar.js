// A month at a glance: days with matches lead to their place in the list.
import { html, nothing } from '/vendor/lit-html/lit-html.js';
import { t } from '/lib/i18n.js';
import { dayName, today, weekdayNames, weeksOf } from '/lib/kst.js';

export const monthCalendar = (month, days) => html`
  <table class="calendar" aria-label=${t('schedule.calendar')}>
    <thead><tr>${weekdayNames().map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
    <tbody>${weeksOf(month).map((week) => html`<tr>${week.map((day) => cell(day, day ? days.get(day) : null))}</tr>`)}</tbody>
  </table>`;

function cell(day, matches) {
  if (!day) return html`<td></td>`;
  const date = Number(day.slice(8));
  const current = day === today() ? 'date' : nothing;
  if (!matches) return html`<td><span aria-current=${current}>${date}</span></td>`;
  const done = matches.every((match) => match.state === 'FINISHED');
  return html`<td><a href="#day-${day}" class="${done ? 'done' : ''}" aria-current=${current}
    aria-label="${dayName(day)}, ${t('schedule.count', matches.length)}" @click=${toDay}>${date}</a></td>`;
}

/** Moves to a day in the list without leaving an address behind. */
export function toDay(event) {
  event.preventDefault();
  const day = document.querySelector(event.currentTarget.hash);
  day?.scrollIntoView({ block: 'start' });
  day?.focus({ preventScroll: true });
}
