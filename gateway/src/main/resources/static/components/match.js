// A match as a strip between two team colours, and large for the next one.
import { html, nothing } from '/vendor/lit-html/lit-html.js';
import { matchPath } from '/lib/address.js';
import { t } from '/lib/i18n.js';
import { dayNameShort, dayNearToday, timeOf } from '/lib/kst.js';
import { teamBadge, teamClass, teamLabel, teamName } from '/components/team.js';

export const matchStrip = (match, { fresh = false, dated = false } = {}) => html`
  <a class="strip strip-${match.state.toLowerCase()} ${fresh ? 'fresh' : ''}" href=${matchPath(match)} aria-label=${spoken(match)}>
    <span class="strip-edge ${teamClass(match.team1.code)}"></span>
    ${side(match, match.team1, 'one')}
    <span class="strip-middle">${dated ? html`<small>${dayNearToday(match.day, dayNameShort)}</small>` : nothing}${middle(match)}</span>
    ${side(match, match.team2, 'two')}
    <span class="strip-edge ${teamClass(match.team2.code)}"></span>
  </a>`;

export const matchPoster = (match) => html`
  <article class="poster" aria-label=${spoken(match)}>
    <span class="poster-half ${teamClass(match.team1.code)}"></span>
    <span class="poster-half poster-half-two ${teamClass(match.team2.code)}"></span>
    <p class="poster-when">${match.state === 'LIVE' ? liveTag() : html`<b>${dayNearToday(match.day)}</b> ${startOf(match)}`}</p>
    <div class="poster-team">${teamBadge(match.team1, 'large')}<b>${teamName(match.team1)}</b></div>
    <p class="poster-versus">${hasScore(match) ? score(match) : 'VS'}</p>
    <div class="poster-team">${teamBadge(match.team2, 'large')}<b>${teamName(match.team2)}</b></div>
    <p class="poster-note"><a class="poster-link" href=${matchPath(match)}>${t('bestOf', match.bestOf)}</a></p>
  </article>`;

const side = (match, team, which) => html`
  <span class="strip-team strip-${which} ${match.winner && match.winner !== team.code ? 'lost' : ''}">
    ${teamBadge(team)}
    <b class="strip-name">${teamLabel(team)}</b>
  </span>`;

function middle(match) {
  if (match.state === 'CANCELLED') return html`<b class="strip-off">${t('state.CANCELLED')}</b>`;
  if (match.state === 'SCHEDULED') {
    const time = startsSometime(match) ? html`<b class="strip-time strip-someday">${t('match.noTime')}</b>` : html`<b class="strip-time">${timeOf(match.start)}</b>`;
    return html`${time}${under(t('bestOf', match.bestOf), match)}`;
  }
  const between = html`<b class="strip-score">${hasScore(match) ? score(match) : 'VS'}</b>`;
  return match.state === 'LIVE' ? html`${between}${liveTag()}` : html`${between}${under(t(match.forfeit ? 'forfeit' : 'finished'), match)}`;
}

// Not every source tells the score of a match that is being played.
export const hasScore = (match) => Number.isInteger(match.score1) && Number.isInteger(match.score2);
export const score = (match) => html`${match.score1}<i>:</i>${match.score2}`;

/** Only the day is known. */
export const startsSometime = (match) => match.startKnown === 'DAY';
const startOf = (match) => (startsSometime(match) ? t('match.noTime') : `${timeOf(match.start)} KST`);

const under = (text, match) => html`<small>${match.tiebreak ? t('tiebreakMatch') : text}</small>`;
export const liveTag = () => html`<span class="tag tag-live">LIVE</span>`;

export function spoken(match) {
  const teams = [teamName(match.team1), teamName(match.team2)];
  if (match.state === 'CANCELLED') return `${t('match.spoken.ahead', ...teams, dayNearToday(match.day))}, ${t('state.CANCELLED')}`;
  if (!hasScore(match)) return t('match.spoken.ahead', ...teams, `${dayNearToday(match.day)} ${startOf(match)}`);
  return t('match.spoken.score', ...teams, match.score1, match.score2) + (match.state === 'LIVE' ? `, ${t('state.LIVE')}` : '');
}
