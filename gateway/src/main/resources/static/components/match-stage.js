// The head of a match's page: the two teams, large, with the score or the time between them.
import { html, nothing } from '/vendor/lit-html/lit-html.js';
import { t } from '/lib/i18n.js';
import { dayName, timeOf } from '/lib/kst.js';
import { hasScore, liveTag, score, startsSometime } from '/components/match.js';
import { teamBadge, teamClass, teamLink, teamName } from '/components/team.js';

export const matchStage = (match) => html`
  <header class="versus">
    <span class="poster-half ${teamClass(match.team1.code)}"></span>
    <span class="poster-half poster-half-two ${teamClass(match.team2.code)}"></span>
    <p class="versus-when">${dayName(match.day)} ${startsSometime(match) ? t('match.noTime') : html`<b>${timeOf(match.start)}</b> KST`}</p>
    <h1 class="versus-teams">
      ${team(match, match.team1)}
      <span class="versus-score">${between(match)}</span>
      ${team(match, match.team2)}
    </h1>
    <p class="versus-state">${stateTag(match)}${match.tiebreak ? tag('tiebreakMatch') : nothing}${match.forfeit ? tag('forfeit') : nothing}</p>
  </header>`;

const between = (match) =>
  hasScore(match) && match.state !== 'CANCELLED'
    ? score(match)
    : html`<span class="visually-hidden">${t('match.against')}</span><span aria-hidden="true">VS</span>`;

const tag = (text) => html` <span class="tag">${t(text)}</span>`;

const team = (match, one) => html`
  <span class="versus-team ${match.winner && match.winner !== one.code ? 'lost' : ''}">
    ${teamLink(one, html`${teamBadge(one, 'large')}<b>${teamName(one)}</b>`)}
    ${match.winner === one.code ? html`<small class="versus-won">${t('match.won')}</small>` : nothing}
  </span>`;

const stateTag = (match) =>
  match.state === 'LIVE' ? liveTag() : html`<span class="tag tag-${match.state.toLowerCase()}">${t(`state.${match.state}`)}</span>`;
