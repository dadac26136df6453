// The table of a stage, with the last results of each team and why it stands where it stands.
import { html, nothing } from '/vendor/lit-html/lit-html.js';
import { t } from '/lib/i18n.js';
import { explanation, outlookMark, rangeText, signed, streakText } from '/components/standings-words.js';
import { teamBadge, teamClass, teamLabel, teamLink } from '/components/team.js';

/** `brief` leaves out what the home page has no room for; `moved` tells how a rank changed by what was supposed. */
export const standingsTable = (standings, { brief = false, moved = null, opened = new Set(), toggle } = {}) => html`
  <table class="standings ${brief ? 'brief' : ''}">
    <caption class="visually-hidden">${t('standings.title')}</caption>
    <thead><tr>
      <th scope="col">${t('standings.rank')}</th>
      <th scope="col" class="wide">${t('standings.team')}</th>
      <th scope="col">${t('standings.record')}</th>
      ${brief ? nothing : html`<th scope="col" class="roomy">${t('standings.games')}</th>`}
      <th scope="col"><abbr title=${t('standings.diff.long')}>${t('standings.diff')}</abbr></th>
      <th scope="col" class="form-column ${brief ? '' : 'roomy'}">${t('standings.recent')}</th>
      ${brief ? nothing : html`<th scope="col" class="roomy"><abbr title=${t('standings.range.long')}>${t('standings.range')}</abbr></th>
        <th scope="col" class="cramped"><span class="visually-hidden">${t('standings.more')}</span></th>`}
    </tr></thead>
    <tbody>${standings.rows.map((row) => (brief ? briefRow(row) : fullRow(row, standings, { moved, opened, toggle })))}</tbody>
  </table>`;

const briefRow = (row) => html`
  <tr class="place ${teamClass(row.team.code)}">
    ${rankCell(row)}
    <th scope="row" class="wide">${teamCell(row)}</th>
    ${recordCells(row)}
    <td class="form-column">${recent(row)}</td>
  </tr>`;

const fullRow = (row, standings, { moved, opened, toggle }) => html`
  <tr class="place ${teamClass(row.team.code)} ${row.rank > standings.advance && standings.advance ? 'below' : ''} ${opened.has(row.team.code) ? 'opened' : ''}">
    ${rankCell(row, moved)}
    <th scope="row" class="wide">
      ${teamLink(row.team, teamCell(row))}
      ${explanation(row) ? html`<span class="decided roomy-block">${explanation(row)}</span>` : nothing}
    </th>
    ${recordCells(row, html`<td class="roomy">${row.gameWins}–${row.gameLosses}</td>`)}
    <td class="form-column roomy">${recent(row)}</td>
    <td class="roomy range">${rangeText(row)}</td>
    <td class="cramped"><button type="button" class="unfold" aria-expanded=${opened.has(row.team.code)} aria-controls="why-${row.team.code}"
      aria-label=${t('standings.moreOf', row.team.code)} @click=${() => toggle(row.team.code)}></button></td>
  </tr>
  ${opened.has(row.team.code) ? html`<tr class="why cramped-row" id="why-${row.team.code}"><td colspan="8">${whyView(row)}</td></tr>` : nothing}`;

const rankCell = (row, moved) => html`
  <td class="rank">${row.rank}${row.shared ? html`<small>${t('standings.shared')}</small>` : nothing}${moved ? movedBy(moved.get(row.team.code) - row.rank) : nothing}</td>`;

function movedBy(steps) {
  if (!steps) return nothing;
  return html`<small class="moved ${steps > 0 ? 'up' : 'down'}" aria-label=${t(steps > 0 ? 'standings.up' : 'standings.down', Math.abs(steps))}>${steps > 0 ? '▲' : '▼'}${Math.abs(steps)}</small>`;
}

const teamCell = (row) => html`
  <span class="standings-team">${teamBadge(row.team)}<span class="standings-name">${teamLabel(row.team)}</span>${outlookMark(row)}</span>`;

const recordCells = (row, games = nothing) => html`
  <td class="record">${row.wins}<i>–</i>${row.losses}</td>
  ${games}
  <td class="diff ${row.gameDiff > 0 ? 'plus' : ''}">${signed(row.gameDiff)}</td>`;

const FORM = { W: 'won', L: 'lost', D: 'drawn' };

function recent(row) {
  const words = row.recent.map((one) => t(FORM[one]));
  return html`<span class="form" role="img" aria-label=${words.join(', ') || t('standings.noRecent')}>
    ${row.recent.map((one, i) => html`<i class=${FORM[one]}>${words[i]}</i>`)}</span>`;
}

/** What a phone has no column for. */
const whyView = (row) => html`
  ${explanation(row) ? html`<p>${explanation(row)}</p>` : nothing}
  <dl class="why-facts">
    <div><dt>${t('standings.recent')}</dt><dd>${recent(row)}</dd></div>
    <div><dt>${t('standings.games')}</dt><dd>${row.gameWins}–${row.gameLosses}</dd></div>
    <div><dt>${t('standings.streak')}</dt><dd>${streakText(row.streak)}</dd></div>
    ${row.best ? html`<div><dt>${t('standings.range')}</dt><dd>${rangeText(row)}</dd></div>` : nothing}
  </dl>`;
