// A team as a coloured monogram: its own drawing, no logo. The colour comes from the class of its code.
import { html } from '/vendor/lit-html/lit-html.js';
import { say } from '/lib/i18n.js';

export const teamClass = (code) => `team-${code.replace(/[^A-Za-z0-9]/g, '')}`;

export const teamBadge = (team, size = '') =>
  html`<span class="badge-team ${teamClass(team.code)} ${size}" aria-hidden="true">${team.code}</span>`;

/** The code where there is little room, else the whole name. */
export const teamLabel = (team) => html`<span class="code">${team.code}</span><span class="full">${teamName(team)}</span>`;

export const teamName = (team) => say(team.name) || team.code;
