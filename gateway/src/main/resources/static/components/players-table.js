// Who plays for a team, by position, with what they did this season where a source tells it.
import { html, nothing } from '/vendor/lit-html/lit-html.js';
import { known, say, t } from '/lib/i18n.js';

const POSITIONS = ['TOP', 'JUNGLE', 'MID', 'BOT', 'SUPPORT'];
const place = (player) => (POSITIONS.indexOf(player.role) + POSITIONS.length + 1) % (POSITIONS.length + 1);

export function playersTable(players) {
  const ordered = [...players].sort((one, other) => place(one) - place(other) || one.handle.localeCompare(other.handle));
  const counted = ordered.some((player) => player.games !== null);
  return html`
    <section aria-labelledby="players-title">
      <div class="section-head"><h2 id="players-title">${t('players.title')}</h2></div>
      ${ordered.length === 0
        ? html`<p class="quiet">${t('players.none')}</p>`
        : html`<table class="panel players">
            <thead><tr><th scope="col">${t('players.role')}</th><th scope="col" class="wide">${t('players.name')}</th>
              ${counted ? html`<th scope="col">${t('players.games')}</th><th scope="col"><abbr title=${t('players.kda.long')}>${t('players.kda')}</abbr></th>` : nothing}</tr></thead>
            <tbody>${ordered.map((player) => row(player, counted))}</tbody>
          </table>`}
    </section>`;
}

const row = (player, counted) => html`
  <tr>
    <td class="players-role">${player.role ? (known(`role.${player.role}`) ?? player.role) : '–'}</td>
    <th scope="row" class="wide"><b>${player.handle}</b>${player.name ? html` <small>${say(player.name)}</small>` : nothing}</th>
    ${counted ? html`<td>${player.games ?? '–'}</td><td>${player.kills === null ? '–' : `${player.kills}/${player.deaths}/${player.assists}`}</td>` : nothing}
  </tr>`;
