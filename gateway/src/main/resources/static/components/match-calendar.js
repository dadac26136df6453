// A month with its matches in the days, each leading to its page.
import { html, nothing } from '/vendor/lit-html/lit-html.js';
import { matchPath } from '/lib/address.js';
import { t } from '/lib/i18n.js';
import { dayName, timeOf, today, weekdayNames, weeksOf } from '/lib/kst.js';
import { hasScore, spoken, startsSometime } from '/components/match.js';
import { isKnown, teamClass } from '/components/team.js';

export const matchCalendar = (month, days, fresh) => html`
  <table class="match-calendar" aria-label=${t('schedule.calendar')}>
    <thead><tr>${weekdayNames().map((name) => html`<th scope="col">${name}</th>`)}</tr></thead>
    <tbody>${weeksOf(month).map((week) => html`<tr>${week.map((day) => cell(day, days.get(day) ?? [], fresh))}</tr>`)}</tbody>
  </table>`;

function cell(day, matches, fresh) {
  if (!day) return html`<td class="outside"></td>`;
  const isToday = day === today();
  return html`
    <td class="${isToday ? 'today' : ''}">
      <span class="cell-day" aria-label=${dayName(day)} role="text" aria-current=${isToday ? 'date' : nothing}>${Number(day.slice(8))}</span>
      ${matches.map((match) => mini(match, fresh.has(match.id)))}
    </td>`;
}

const mini = (match, isFresh) => html`
  <a class="mini mini-${match.state.toLowerCase()} ${isFresh ? 'fresh' : ''}" href=${matchPath(match)} aria-label=${spoken(match)}>
    <small>${when(match)}</small>
    ${line(match, match.team1, match.score1)}${line(match, match.team2, match.score2)}
  </a>`;

const line = (match, team, games) => html`
  <span class="mini-team ${teamClass(team.code)} ${match.winner && match.winner !== team.code ? 'lost' : ''}">
    <b>${isKnown(team) ? team.code : '?'}</b>${hasScore(match) ? html`<i>${games}</i>` : nothing}</span>`;

function when(match) {
  if (match.state === 'LIVE') return 'LIVE';
  if (match.state === 'CANCELLED') return t('state.CANCELLED');
  return startsSometime(match) ? t('match.noTime.short') : timeOf(match.start);
}
