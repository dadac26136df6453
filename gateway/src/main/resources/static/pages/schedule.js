// The matches of a month by day, beside a small calendar; one team on request. Month and team live in the address.
import { html, nothing } from '/vendor/lit-html/lit-html.js';
import { get, getAll } from '/lib/api.js';
import { t } from '/lib/i18n.js';
import { dayName, monthAfter, monthName, today } from '/lib/kst.js';
import { resource, whenReady } from '/lib/resource.js';
import { currentSeason } from '/lib/season.js';
import { icons } from '/components/icons.js';
import { matchStrip } from '/components/match.js';
import { monthCalendar, toDay } from '/components/month-calendar.js';
import { replayNote } from '/components/replay-note.js';
import { emptyView, skeleton } from '/components/states.js';
import { teamBadge } from '/components/team.js';

export function open(page) {
  const frame = resource(page, async (options) => {
    const season = await currentSeason(options);
    return season && { season, teams: (await get('/teams', options)).items };
  });
  const chosen = (season) => ({ month: monthIn(page.query) ?? openingMonth(season), team: page.query.get('team') });
  const matches = resource(page, async (options) => {
    const season = await currentSeason(options);
    if (!season) return [];
    const { month, team } = chosen(season);
    return getAll(`/seasons/${season.id}/matches?${filter(month, team)}&limit=100`, options);
  });
  page.queryChanged = () => matches.load();

  page.show(() => t('schedule.title'), () => html`
    <div class="wrap">
      <div class="page-head"><h1>${t('schedule.title')}</h1><p>${t('schedule.zone')}</p></div>
      ${whenReady(frame, skeleton(1, 'bar'), (value) =>
        value ? whole(value, chosen(value.season), matches) : emptyView(t('season.none.title'), t('season.none.text')))}
    </div>`);
}

function whole({ season, teams }, { month, team }, matches) {
  const days = byDay(matches.state === 'ready' ? matches.value : []);
  return html`
    ${replayNote(season)}
    <nav class="chips chips-scroll" aria-label=${t('schedule.teams')}>
      <a class="chip" href=${address(month)} aria-current=${team ? nothing : 'true'}>${t('schedule.allTeams')}</a>
      ${teams.map((one) => html`<a class="chip chip-team" href=${address(month, one.code)}
        aria-current=${team === one.code ? 'true' : nothing}>${teamBadge(one, 'small')}${one.code}</a>`)}
    </nav>
    <div class="schedule-layout">
      <div class="schedule-side">
        <div class="month-bar">
          ${monthLink(season, monthAfter(month, -1), team, 'previous', icons.left)}
          <h2 aria-live="polite">${monthName(month)}</h2>
          ${monthLink(season, monthAfter(month, 1), team, 'next', icons.right)}
        </div>
        ${monthCalendar(month, days)}
        ${nextDayLink(days)}
      </div>
      <div class="schedule-days">${whenReady(matches, skeleton(6), () => daysView(days))}</div>
    </div>`;
}

function daysView(days) {
  if (days.size === 0) return emptyView(t('schedule.empty.title'), t('schedule.empty.text'));
  return [...days].map(([day, list]) => html`
    <section class="day ${day === today() ? 'day-today' : ''}" id="day-${day}" aria-labelledby="title-${day}" tabindex="-1">
      <h3 id="title-${day}">${dayName(day)}${day === today() ? html` <span class="tag tag-today">${t('today')}</span>` : nothing}</h3>
      ${list.map(matchStrip)}
    </section>`);
}

/** Past the results that a running month begins with. */
function nextDayLink(days) {
  const next = [...days.keys()].find((day) => day >= today());
  const first = days.keys().next().value;
  return next && next !== first
    ? html`<a class="button button-quiet next-day" href="#day-${next}" @click=${toDay}>${t('schedule.toNext', dayName(next))}</a>`
    : nothing;
}

function monthLink(season, month, team, which, icon) {
  const outside = month < season.startsOn.slice(0, 7) || month > season.endsOn.slice(0, 7);
  if (outside) return html`<span class="month-step" aria-hidden="true"></span>`;
  return html`<a class="month-step" id="${which}-month" href=${address(month, team)} aria-label="${t(`schedule.${which}`)}: ${monthName(month)}">${icon}</a>`;
}

// An address can say anything.
const monthIn = (query) => query.get('month')?.match(/^\d{4}-(0[1-9]|1[0-2])$/)?.[0];

function openingMonth(season) {
  const month = today().slice(0, 7);
  const [first, last] = [season.startsOn.slice(0, 7), season.endsOn.slice(0, 7)];
  return month < first ? first : month > last ? last : month;
}

const filter = (month, team) => `month=${month}${team ? `&team=${encodeURIComponent(team)}` : ''}`;
const address = (month, team) => `/schedule?${filter(month, team)}`;

function byDay(matches) {
  const days = new Map();
  for (const match of matches) days.set(match.day, [...(days.get(match.day) ?? []), match]);
  return new Map([...days].sort(([one], [other]) => one.localeCompare(other)));
}
