// What of the season is listed: all teams or one, all stages or one, as a list or as a calendar.
import { html, nothing } from '/vendor/lit-html/lit-html.js';
import { ref } from '/vendor/lit-html/directives/ref.js';
import { say, t } from '/lib/i18n.js';
import { stageId } from '/lib/season.js';
import { chosenInView } from '/components/chosen-in-view.js';
import { teamBadge } from '/components/team.js';

export const teamChips = (teams, chosen, to) => html`
  <nav class="chips chips-scroll" aria-label=${t('schedule.teams')} ${ref(chosenInView)}>
    ${chip(to({ team: null }), !chosen.team, t('schedule.allTeams'))}
    ${teams.map((one) => chip(to({ team: one.code }), chosen.team === one.code, html`${teamBadge(one, 'small')}${one.code}`, 'chip-team'))}
  </nav>`;

export const stageChips = (season, chosen, to) =>
  season.stages.length < 2
    ? nothing
    : html`<nav class="chips chips-small" aria-label=${t('schedule.stages')}>
        ${chip(to({ stage: null }), !chosen.stage, t('schedule.allStages'))}
        ${season.stages.map((stage) => chip(to({ stage: stageId(stage) }), chosen.stage === stageId(stage), say(stage.name)))}
      </nav>`;

export const viewSwitch = (chosen, to) => html`
  <nav class="switch" aria-label=${t('schedule.view')}>
    ${['list', 'calendar'].map((view) => html`
      <a href=${to({ view: view === 'list' ? null : view })} aria-current=${chosen.view === view ? 'true' : nothing}>${t(`schedule.view.${view}`)}</a>`)}
  </nav>`;

const chip = (href, isChosen, content, kind = '') =>
  html`<a class="chip ${kind}" href=${href} aria-current=${isChosen ? 'true' : nothing}>${content}</a>`;
