// The matches of a month, as a list beside a small calendar or as a large one, kept up to date while it is open.
// What is shown lives in the address.
import { html } from '/vendor/lit-html/lit-html.js';
import { address } from '/lib/address.js';
import { get, getAll } from '/lib/api.js';
import { t } from '/lib/i18n.js';
import { liveMatches, upToDate } from '/lib/live.js';
import { resource, whenReady } from '/lib/resource.js';
import { allSeasons, seasonIn } from '/lib/season.js';
import { addToCalendar } from '/components/add-to-calendar.js';
import { matchCalendar } from '/components/match-calendar.js';
import { monthBar, openingMonth } from '/components/month-bar.js';
import { monthCalendar } from '/components/month-calendar.js';
import { byDay, daysView, nextDayLink } from '/components/schedule-days.js';
import { stageChips, teamChips, viewSwitch } from '/components/schedule-filters.js';
import { liveNote, seasonNotes } from '/components/season-notes.js';
import { seasonPicker } from '/components/season-picker.js';
import { emptyView, skeleton } from '/components/states.js';

export function open(page) {
  const live = liveMatches(page);
  const frame = resource(page, async (options) => {
    const season = await seasonIn(page.query, options);
    if (!season) return null;
    live.follow(season.id);
    const { items } = await get(address('/teams', { season: season.id }), options);
    return { season, seasons: await allSeasons(options), teams: items };
  });
  const matches = resource(page, async (options) => {
    const season = await seasonIn(page.query, options);
    if (!season) return [];
    const { month, team, stage } = chosenIn(page.query, season);
    return getAll(address(`/seasons/${season.id}/matches`, { month, team, stage, limit: '100' }), options);
  });
  page.queryChanged = () => {
    frame.load({ quietly: true });
    matches.load();
  };

  page.show(() => t('schedule.title'), () => html`
    <div class="wrap">
      ${whenReady(frame, html`<div class="page-head"><h1>${t('schedule.title')}</h1></div>${skeleton(1, 'bar')}${skeleton(6)}`, (value) =>
        value ? whole(value, chosenIn(page.query, value.season), matches, live) : emptyView(t('season.none.title'), t('season.none.text')))}
    </div>`);
}

function whole({ season, seasons, teams }, chosen, matches, live) {
  const to = (change) => address('/schedule', { season: season.current ? null : season.id, ...addressed(chosen), ...change });
  const belongs = (match) => match.day.startsWith(chosen.month) && (!chosen.stage || match.stage === chosen.stage)
    && (!chosen.team || [match.team1.code, match.team2.code].includes(chosen.team));
  const days = byDay(matches.state === 'ready' ? upToDate(matches.value, live, belongs) : []);
  return html`
    <div class="page-head"><h1>${t('schedule.title')} ${liveNote(live)}</h1>${seasonPicker(seasons, season, (id) => address('/schedule', { season: id }))}</div>
    ${seasonNotes(season)}
    ${teamChips(teams, chosen, to)}
    ${stageChips(season, chosen, to)}
    <div class="schedule-bar">${viewSwitch(chosen, to)}${addToCalendar(season, chosen.team)}</div>
    ${chosen.view === 'calendar' ? calendarView(season, chosen, to, days, matches, live) : listView(season, chosen, to, days, matches, live)}
    <p class="zone-note">${t('schedule.zone')}</p>`;
}

const listView = (season, { month }, to, days, matches, live) => html`
  <div class="schedule-layout">
    <div class="schedule-side">${monthBar(season, month, to)}${monthCalendar(month, days)}${nextDayLink(days)}</div>
    <div class="schedule-days">${whenReady(matches, skeleton(6), () => daysView(days, live.fresh))}</div>
  </div>`;

const calendarView = (season, { month }, to, days, matches, live) => html`
  ${monthBar(season, month, to)}
  ${whenReady(matches, skeleton(1, 'table-tall'), () => matchCalendar(month, days, live.fresh))}`;

// An address can say anything.
const chosenIn = (query, season) => ({
  month: query.get('month')?.match(/^\d{4}-(0[1-9]|1[0-2])$/)?.[0] ?? openingMonth(season),
  team: query.get('team'),
  stage: query.get('stage'),
  view: query.get('view') === 'calendar' ? 'calendar' : 'list',
});

const addressed = ({ month, team, stage, view }) => ({ month, team, stage, view: view === 'calendar' ? view : null });
