// A team as a coloured monogram: its own drawing, no logo. The colour comes from the class of its code.
import { html } from '/vendor/lit-html/lit-html.js';
import { teamPath } from '/lib/address.js';
import { say } from '/lib/i18n.js';

export const isKnown = (team) => team.id !== null;

export const teamClass = (code) => `team-${code.replace(/[^A-Za-z0-9]/g, '')}`;

export const teamBadge = (team, size = '') =>
  html`<span class="badge-team ${teamClass(team.code)} ${size}" aria-hidden="true">${isKnown(team) ? team.code : '?'}</span>`;

/** The code where there is little room, else the whole name. */
export const teamLabel = (team) =>
  isKnown(team) ? html`<span class="code">${team.code}</span><span class="full">${teamName(team)}</span>` : teamName(team);

export const teamName = (team) => say(team.name) || team.code;

/** Leads to the team's page, where there is one. */
export const teamLink = (team, content) => (isKnown(team) && team.id ? html`<a class="team-link" href=${teamPath(team)}>${content}</a>` : content);
