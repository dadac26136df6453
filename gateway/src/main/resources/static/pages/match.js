// One match: who, when, how it went game by game, what the two meet next and how they fared against each other.
import { html, nothing } from '/vendor/lit-html/lit-html.js';
import { address } from '/lib/address.js';
import { get, getAll } from '/lib/api.js';
import { say, t } from '/lib/i18n.js';
import { liveMatches } from '/lib/live.js';
import { resource, whenReady } from '/lib/resource.js';
import { allSeasons } from '/lib/season.js';
import { isAdmin } from '/lib/session.js';
import { gamesTable } from '/components/games-table.js';
import { matchFacts } from '/components/match-facts.js';
import { matchStage } from '/components/match-stage.js';
import { headToHead, nextMatches } from '/components/match-related.js';
import { liveNote, seasonNotes } from '/components/season-notes.js';
import { skeleton } from '/components/states.js';
import { isKnown, teamName } from '/components/team.js';

export function open(page) {
  const live = liveMatches(page, () => newer() && match.load({ quietly: true }));
  let asked = null;
  const match = resource(page, (options) => (asked = matchWithSeason(page.params.id, options)));
  const newer = () => live.matches.get(match.value?.id)?.version > match.value?.version;
  // What the stream says of it counts at once; its games follow.
  const current = (value) => (newer() ? { ...value, ...live.matches.get(value.id) } : value);
  const related = resource(page, async (options) => relatedTo(await asked, options));

  asked.then((found) => live.follow(found.seasonId), () => {});

  page.show(() => (match.value ? t('match.title', ...[match.value.team1, match.value.team2].map(teamName)) : t('match.one')), () => html`
    <div class="wrap">
      ${match.state === 'ready' ? nothing : html`<h1 class="visually-hidden">${t('match.one')}</h1>`}
      ${whenReady(match, skeleton(1, 'stage'), (value) => view(current(value), related, live))}
    </div>`);
}

async function matchWithSeason(id, options) {
  const match = await get(`/matches/${encodeURIComponent(id)}`, options);
  const seasons = await allSeasons(options);
  return { ...match, season: seasons.find((one) => one.id === match.seasonId) };
}

async function relatedTo(match, options) {
  const teams = [match.team1, match.team2].filter(isKnown);
  const [next, met] = await Promise.all([
    Promise.all(teams.map(async (team) => ({ team, match: await get(address('/matches/next', { team: team.code }), options).catch(() => null) }))),
    teams.length < 2 ? [] : getAll(address(`/seasons/${match.seasonId}/matches`, { team: teams[0].code, limit: '100' }), options),
  ]);
  const other = teams[1]?.code;
  return { next, met: met.filter((one) => [one.team1.code, one.team2.code].includes(other)) };
}

const view = (match, related, live) => html`
  <p class="crumb"><a href=${address('/schedule', { season: match.seasonId, month: match.day.slice(0, 7) })}>${say(match.season?.name) || t('schedule.title')}</a></p>
  ${seasonNotes(match.season)}
  ${matchStage(match)}
  ${match.correction ? html`<p class="replay corrected"><b>${t('match.corrected')}</b> ${match.correction.reason}</p>` : nothing}
  <div class="match-columns ${(match.games ?? []).length > 0 ? 'played' : ''}">
    <div>
      ${matchFacts(match)}
      <p class="match-live">${liveNote(live)}</p>
      ${whenReady(related, skeleton(2), ({ next }) => nextMatches(match, next))}
      ${isAdmin() ? html`<p><a class="button button-quiet" href="/admin/matches/${encodeURIComponent(match.id)}">${t('admin.result.link')}</a></p>` : nothing}
    </div>
    <div>
      ${gamesTable(match)}
      ${whenReady(related, skeleton(2), ({ met }) => headToHead(match, met))}
    </div>
  </div>`;
