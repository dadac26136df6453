// Standings of a stage: the table with its reasons, as of any day, as it would be if, and how it came about.
// What is asked lives in the address, so a supposed table can be passed on.
import { html, nothing } from '/vendor/lit-html/lit-html.js';
import { address } from '/lib/address.js';
import { announce } from '/lib/announce.js';
import { t } from '/lib/i18n.js';
import { liveMatches, upToDate } from '/lib/live.js';
import { whenReady } from '/lib/resource.js';
import { navigate } from '/lib/router.js';
import { hasTable, stageId } from '/lib/season.js';
import { dayIn, isOpen, standingsParts } from '/lib/standings.js';
import { readIf, toggled, writeIf } from '/lib/what-if.js';
import { bracketView } from '/components/bracket.js';
import { liveNote, seasonNotes } from '/components/season-notes.js';
import { seasonPicker } from '/components/season-picker.js';
import { seasonPlot } from '/components/season-plot.js';
import { dayChoice, rulesView, stageTabs } from '/components/standings-aside.js';
import { standingsTable } from '/components/standings-table.js';
import { outlookLegend } from '/components/standings-words.js';
import { emptyView, skeleton } from '/components/states.js';
import { supposedOrder, whatIf } from '/components/what-if.js';

const PAUSE_MS = 250;

export function open(page) {
  const later = delayed(page);
  // Every open page hears of a result in the same moment, and should not ask for the new table in the same one.
  const live = liveMatches(page, () => later(() => parts.reload(), 500 + Math.random() * 2500));
  const parts = standingsParts(page, (season) => live.follow(season.id));
  const state = { opened: new Set(), plot: { measure: 'ranks', team: null }, team: null, all: false, supposed: readIf(page.query) };
  page.queryChanged = () => {
    state.supposed = readIf(page.query);
    parts.follow();
  };
  const it = { page, parts, live, state, act: actions(page, state, delayed(page)) };
  page.show(() => t('standings.title'), () => html`
    <div class="wrap">
      ${whenReady(parts.frame, html`<div class="page-head"><h1>${t('standings.title')}</h1></div>${skeleton(1, 'table-tall')}`, (frame) =>
        frame ? whole(frame, it) : emptyView(t('season.none.title'), t('season.none.text')))}
    </div>`);
}

function actions(page, state, later) {
  const go = (change) => navigate(address('/standings', { ...Object.fromEntries(page.query), ...change }), { replace: true });
  const set = (change) => {
    Object.assign(state, change);
    page.update();
  };
  const suppose = (supposed) => {
    set({ supposed });
    later(() => go({ if: writeIf(supposed), asOf: null }), PAUSE_MS);
  };
  return {
    toggle: (code) => set({ opened: new Set(state.opened.delete(code) ? state.opened : state.opened.add(code)) }),
    choose: (match, result) => suppose(toggled(state.supposed, match.id, result)),
    reset: () => suppose(new Map()),
    show: (team) => set({ team }),
    showAll: () => set({ all: true }),
    share: () => navigator.clipboard.writeText(location.href).then(() => announce(t('whatIf.shared')), () => announce(t('whatIf.shareBy'))),
    day: (asOf) => go({ asOf, if: null }),
    draw: () => page.update(),
  };
}

function whole({ season, stage, seasons }, { page, parts, live, state, act }) {
  const to = (change) => address('/standings', { ...Object.fromEntries(page.query), ...change });
  const day = state.supposed.size > 0 ? null : dayIn(page.query);
  const matches = upToDate(parts.matches.value ?? [], live, (match) => match.stage === stageId(stage));
  return html`
    <div class="page-head"><h1>${t('standings.title')} ${liveNote(live)}</h1>${seasonPicker(seasons, season, (id) => address('/standings', { season: id }))}</div>
    ${seasonNotes(season)}
    ${stageTabs(season, stage, to)}
    ${hasTable(stage)
      ? html`
        ${dayChoice(season, day, act.day)}
        ${whenReady(parts.table, skeleton(1, 'table-tall'), (found) => tableView(found, day, state, act))}
        ${day ? nothing : whenReady(parts.matches, skeleton(3), () => whatIf(matches.filter(isOpen), { ...act, ...state }))}
        ${whenReady(parts.progress, skeleton(1, 'table'), (progress) => (progress ? seasonPlot(progress, state.plot, act.draw) : nothing))}`
      : whenReady(parts.matches, skeleton(4), () => bracketView(matches, live.fresh))}`;
}

function tableView(found, day, state, act) {
  if (!found || found.table.rows.length === 0) return emptyView(t('standings.empty.title'), t('standings.empty.text'));
  const { table, moved } = found;
  return html`
    ${moved ? supposedNote(found.supposed, act) : nothing}
    <div class="standings-layout">
      <div><div class="panel">${standingsTable(table, { moved, opened: state.opened, toggle: act.toggle })}</div>${outlookLegend(table)}</div>
      ${rulesView(table, day)}
    </div>
    ${moved ? supposedOrder(table, moved) : nothing}`;
}

const supposedNote = (count, act) => html`
  <p class="replay supposed" role="status">${t('whatIf.note', count)}
    <button type="button" class="text-button" @click=${act.reset}>${t('whatIf.reset')}</button></p>`;

function delayed(page) {
  let timer;
  return (act, wait) => {
    clearTimeout(timer);
    timer = setTimeout(() => !page.signal.aborted && act(), wait);
  };
}
