// Beside a table: the stages to choose from, the day it stands for, and the rules that order it.
import { html, nothing } from '/vendor/lit-html/lit-html.js';
import { known, say, t } from '/lib/i18n.js';
import { dayAndTime, dayName, today } from '/lib/kst.js';
import { stageId } from '/lib/season.js';
import { ruleName } from '/components/standings-words.js';

export const stageTabs = (season, chosen, to) =>
  season.stages.length < 2
    ? nothing
    : html`<nav class="chips" aria-label=${t('standings.stage')}>
        ${season.stages.map((stage) => html`<a class="chip" href=${to({ stage: stageId(stage), if: null })}
          aria-current=${stage === chosen ? 'true' : nothing}>${stageName(stage)}</a>`)}
      </nav>`;

const stageName = (stage) => say(stage.name) || (known(`stage.${stageId(stage)}`) ?? stageId(stage));

/** The table as it stood in the evening of a day; nothing chosen is now. */
export const dayChoice = (season, day, choose) => html`
  <div class="day-choice">
    <label for="as-of">${t('standings.day')}</label>
    <input class="form-control" id="as-of" type="date" min=${season.startsOn} max=${earlier(today(), season.endsOn)} .value=${day ?? ''}
      @change=${(event) => choose(event.target.validity.valid ? event.target.value : null)}>
    ${day ? html`<button type="button" class="button button-quiet" @click=${() => choose(null)}>${t('standings.dayNow')}</button>` : nothing}
  </div>`;

export const rulesView = (table, day) => html`
  <aside class="rules" aria-labelledby="rules-title">
    <h2 id="rules-title">${t('standings.rules.title')}</h2>
    <p>${t('standings.rules.text')}</p>
    <ol>${table.rules.map((rule) => html`<li>${ruleName(rule)}</li>`)}</ol>
    <dl>
      <div><dt>${t('standings.played')}</dt><dd>${table.played}</dd></div>
      <div><dt>${t('standings.remaining')}</dt><dd>${table.remaining}</dd></div>
    </dl>
    <p class="as-of">${t('standings.asOf', day ? dayName(day) : dayAndTime(table.asOf))}</p>
  </aside>`;

const earlier = (one, other) => (one < other ? one : other);
