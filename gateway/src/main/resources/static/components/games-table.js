// The games of a match: who won each, from which side, in what time.
import { html, nothing } from '/vendor/lit-html/lit-html.js';
import { t } from '/lib/i18n.js';
import { minutes, timeOf } from '/lib/kst.js';
import { teamBadge, teamLabel } from '/components/team.js';

export function gamesTable(match) {
  const games = match.games ?? [];
  if (games.length === 0) return nothing;
  const patch = [...new Set(games.map((game) => game.patch).filter(Boolean))].join(', ');
  return html`
    <section class="games" aria-labelledby="games-title">
      <div class="section-head"><h2 id="games-title">${t('games.title')}</h2>${patch ? html`<small>${t('games.patch', patch)}</small>` : nothing}</div>
      <table class="panel games-table">
        <thead><tr>
          <th scope="col"><span class="visually-hidden">${t('games.number')}</span></th>
          <th scope="col" class="wide">${t('games.winner')}</th>
          <th scope="col">${t('games.side')}</th>
          <th scope="col">${t('games.duration')}</th>
          <th scope="col" class="roomy">${t('games.began')}</th>
        </tr></thead>
        <tbody>${games.map((game) => row(match, game))}</tbody>
      </table>
    </section>`;
}

const row = (match, game) => html`
  <tr>
    <th scope="row">${t('games.nth', game.number)}</th>
    <td class="wide">${winnerView([match.team1, match.team2].find((team) => team.code === game.winner))}</td>
    <td>${sideOf(game)}</td>
    <td>${game.seconds ? minutes(game.seconds) : '–'}</td>
    <td class="roomy">${game.startedAt ? timeOf(game.startedAt) : '–'}</td>
  </tr>`;

const winnerView = (team) =>
  team ? html`<span class="games-winner">${teamBadge(team, 'small')}<b>${teamLabel(team)}</b></span>` : html`<span class="tag tag-live">${t('games.playing')}</span>`;

function sideOf(game) {
  if (!game.blue || !game.winner) return '–';
  const side = game.blue === game.winner ? 'blue' : 'red';
  return html`<span class="map-side map-side-${side}">${t(`games.${side}`)}</span>`;
}
