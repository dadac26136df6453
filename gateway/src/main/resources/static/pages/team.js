// A team: what it has been called, who plays, what comes next and how the last matches went.
import { html, nothing } from '/vendor/lit-html/lit-html.js';
import { address } from '/lib/address.js';
import { get, getAll } from '/lib/api.js';
import { say, t } from '/lib/i18n.js';
import { resource, whenReady } from '/lib/resource.js';
import { allSeasons } from '/lib/season.js';
import { matchStrip } from '/components/match.js';
import { namesView } from '/components/team-names.js';
import { playersTable } from '/components/players-table.js';
import { seasonPicker } from '/components/season-picker.js';
import { seasonNotes } from '/components/season-notes.js';
import { emptyView, skeleton } from '/components/states.js';
import { teamBadge, teamClass, teamName } from '/components/team.js';

const SHOWN = 5;

export function open(page) {
  const team = resource(page, async (options) => {
    const [found, all] = await Promise.all([get(`/teams/${encodeURIComponent(page.params.id)}`, options), allSeasons(options)]);
    const seasons = all.filter((one) => found.seasons.includes(one.id));
    const season = seasons.find((one) => one.id === page.query.get('season')) ?? seasons[0] ?? null;
    return { ...found, seasons, season, ...(await inSeason(found, season, options)) };
  });
  page.queryChanged = () => team.load({ quietly: true });

  page.show(() => (team.value ? teamName(team.value) : t('team.title')), () => html`
    <div class="wrap">
      ${team.state === 'ready' ? nothing : html`<h1 class="visually-hidden">${t('team.title')}</h1>`}
      ${whenReady(team, html`${skeleton(1, 'card')}${skeleton(4)}`, view)}
    </div>`);
}

/** A team's code is another in another season, so its matches are found by what they say themselves. */
async function inSeason(team, season, options) {
  if (!season) return { matches: [], players: [] };
  const { items } = await get(address('/teams', { season: season.id }), options);
  const code = items.find((one) => one.id === team.id)?.code ?? team.code;
  const [matches, players] = await Promise.all([
    getAll(address(`/seasons/${season.id}/matches`, { team: code, limit: '100' }), options),
    getAll(address('/players', { season: season.id, team: code, limit: '100' }), options).catch(() => team.players),
  ]);
  return { matches, players };
}

function view(team) {
  const over = team.matches.filter((match) => match.state === 'FINISHED').slice(-SHOWN).reverse();
  const ahead = team.matches.filter((match) => match.state === 'SCHEDULED' || match.state === 'LIVE').slice(0, SHOWN);
  return html`
    <header class="team-head ${teamClass(team.code)}">
      ${teamBadge(team, 'large')}<div><h1>${teamName(team)}</h1>${team.code === teamName(team) ? nothing : html`<p>${team.code}</p>`}</div>
    </header>
    ${team.season
      ? html`<div class="team-season">${seasonPicker(team.seasons, team.season, (id) => address(`/teams/${team.id}`, { season: id }))}</div>
          ${seasonNotes(team.season)}
          <div class="match-columns">
            ${group('ahead', t('team.ahead'), ahead, t('team.ahead.none'))}
            ${group('over', t('team.over'), over, t('team.over.none'))}
          </div>
          <p class="team-schedule"><a class="button button-quiet" href=${address('/schedule', { season: team.season.id, team: codeIn(team) })}>${t('team.schedule')}</a></p>`
      : emptyView(t('team.noSeason.title'), t('team.noSeason.text'))}
    <div class="match-columns">${playersTable(team.players)}${namesView(team.names)}</div>`;
}

const codeIn = (team) => team.matches.flatMap((match) => [match.team1, match.team2]).find((one) => one.id === team.id)?.code;

const group = (id, title, matches, none) => html`
  <section aria-labelledby="team-${id}">
    <div class="section-head"><h2 id="team-${id}">${title}</h2></div>
    ${matches.length > 0 ? matches.map((match) => matchStrip(match, { dated: true })) : html`<p class="quiet">${none}</p>`}
  </section>`;
