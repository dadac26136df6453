// The table of a stage, with the last results of each team and why it stands where it stands.
import { html, nothing } from '/vendor/lit-html/lit-html.js';
import { known, t } from '/lib/i18n.js';
import { teamBadge, teamClass, teamLabel } from '/components/team.js';

/** `brief` leaves out what the home page has no room for. */
export const standingsTable = (standings, { brief = false } = {}) => html`
  <table class="standings ${brief ? 'brief' : ''}">
    <caption class="visually-hidden">${t('standings.title')}</caption>
    <thead><tr>
      <th scope="col">${t('standings.rank')}</th>
      <th scope="col" class="wide">${t('standings.team')}</th>
      <th scope="col">${t('standings.record')}</th>
      ${brief ? nothing : html`<th scope="col" class="roomy">${t('standings.games')}</th>`}
      <th scope="col"><abbr title=${t('standings.diff.long')}>${t('standings.diff')}</abbr></th>
      <th scope="col" class="form-column">${t('standings.recent')}</th>
    </tr></thead>
    <tbody>${standings.rows.map((row) => rowView(row, brief))}</tbody>
  </table>`;

const rowView = (row, brief) => html`
  <tr class="${teamClass(row.team.code)}">
    <td class="rank">${row.rank}${row.shared ? html`<small>${t('standings.shared')}</small>` : nothing}</td>
    <th scope="row" class="wide">
      <span class="standings-team">${teamBadge(row.team)}
        <span class="standings-name">${teamLabel(row.team)}</span></span>
      ${!brief && explanation(row) ? html`<span class="decided">${explanation(row)}</span>` : nothing}
    </th>
    <td class="record">${row.wins}<i>–</i>${row.losses}</td>
    ${brief ? nothing : html`<td class="roomy">${row.gameWins}–${row.gameLosses}</td>`}
    <td class="diff ${row.gameDiff > 0 ? 'plus' : ''}">${signed(row.gameDiff)}</td>
    <td class="form-column">${recent(row)}</td>
  </tr>`;

const signed = (difference) => (difference > 0 ? `+${difference}` : String(difference).replace('-', '\u2212'));

function recent(row) {
  const words = row.recent.map((one) => t(one === 'W' ? 'won' : 'lost'));
  return html`<span class="form" role="img" aria-label=${words.join(', ') || t('standings.noRecent')}>
    ${row.recent.map((one, i) => html`<i class="${one === 'W' ? 'won' : 'lost'}">${words[i]}</i>`)}</span>`;
}

function explanation(row) {
  const others = (row.decidedAgainst ?? []).join(', ');
  if (row.decidedBy) return t('standings.decided', others, ruleName(row.decidedBy));
  return row.shared && others ? t('standings.stillShared', others) : '';
}

export const ruleName = (rule) => known(`rule.${rule}`) ?? rule.toLowerCase().replaceAll('_', ' ');
