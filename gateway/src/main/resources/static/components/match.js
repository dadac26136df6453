// A match as a strip between two team colours, and large for the next one.
import { html } from '/vendor/lit-html/lit-html.js';
import { t } from '/lib/i18n.js';
import { dayNearToday, timeOf } from '/lib/kst.js';
import { teamBadge, teamClass, teamLabel, teamName } from '/components/team.js';

export const matchStrip = (match) => html`
  <article class="strip strip-${match.state.toLowerCase()}" aria-label=${spoken(match)}>
    <span class="strip-edge ${teamClass(match.team1.code)}"></span>
    ${side(match, match.team1, 'one')}
    <div class="strip-middle">${middle(match)}</div>
    ${side(match, match.team2, 'two')}
    <span class="strip-edge ${teamClass(match.team2.code)}"></span>
  </article>`;

export const matchPoster = (match) => html`
  <article class="poster" aria-label=${spoken(match)}>
    <span class="poster-half ${teamClass(match.team1.code)}"></span>
    <span class="poster-half poster-half-two ${teamClass(match.team2.code)}"></span>
    <p class="poster-when">${match.state === 'LIVE' ? liveTag() : html`<b>${dayNearToday(match.day)}</b> ${timeOf(match.start)} KST`}</p>
    <div class="poster-team">${teamBadge(match.team1, 'large')}<b>${teamName(match.team1)}</b></div>
    <p class="poster-versus">${hasScore(match) ? score(match) : 'VS'}</p>
    <div class="poster-team">${teamBadge(match.team2, 'large')}<b>${teamName(match.team2)}</b></div>
    <p class="poster-note">${t('bestOf', match.bestOf)}</p>
  </article>`;

const side = (match, team, which) => html`
  <div class="strip-team strip-${which} ${match.winner && match.winner !== team.code ? 'lost' : ''}">
    ${teamBadge(team)}
    <b class="strip-name">${teamLabel(team)}</b>
  </div>`;

function middle(match) {
  if (match.state === 'SCHEDULED') return html`<b class="strip-time">${timeOf(match.start)}</b>${under(t('bestOf', match.bestOf), match)}`;
  const between = html`<b class="strip-score">${hasScore(match) ? score(match) : 'VS'}</b>`;
  return match.state === 'LIVE' ? html`${between}${liveTag()}` : html`${between}${under(t('finished'), match)}`;
}

// Not every source tells the score of a match that is being played.
const hasScore = (match) => Number.isInteger(match.score1) && Number.isInteger(match.score2);
const score = (match) => html`${match.score1}<i>:</i>${match.score2}`;

const under = (text, match) => html`<small>${match.tiebreak ? t('tiebreakMatch') : text}</small>`;
const liveTag = () => html`<span class="tag tag-live">LIVE</span>`;

function spoken(match) {
  const teams = [teamName(match.team1), teamName(match.team2)];
  return !hasScore(match)
    ? t('match.spoken.ahead', ...teams, `${dayNearToday(match.day)} ${timeOf(match.start)}`)
    : t('match.spoken.score', ...teams, match.score1, match.score2);
}
