// Runs that took data in: when, by whose wish, how much came of it.
import { html, nothing } from '/vendor/lit-html/lit-html.js';
import { known, t } from '/lib/i18n.js';
import { dayAndTime } from '/lib/kst.js';

const COUNTS = ['read', 'written', 'unchanged', 'skipped'];

export const runsTable = (runs) => html`
  <div class="panel table-scroll" tabindex="0" role="group" aria-labelledby="runs-title">
    <table class="data-table runs">
      <thead><tr><th scope="col">${t('runs.startedAt')}</th><th scope="col">${t('runs.state')}</th><th scope="col">${t('runs.trigger')}</th>
        ${COUNTS.map((count) => html`<th scope="col" class="number">${t(`runs.${count}`)}</th>`)}<th scope="col" class="number">${t('runs.took')}</th></tr></thead>
      <tbody>${runs.map(row)}</tbody>
    </table>
  </div>`;

const row = (run) => html`
  <tr>
    <th scope="row"><a href="/admin/ingestions/${run.id}">${run.startedAt ? dayAndTime(run.startedAt) : run.id}</a></th>
    <td>${runState(run)}</td>
    <td>${triggerName(run.trigger)}</td>
    ${COUNTS.map((count) => html`<td class="number ${count === 'skipped' && run.skipped > 0 ? 'bad' : ''}">${run[count].toLocaleString()}</td>`)}
    <td class="number">${took(run) ?? '–'}</td>
  </tr>`;

export const runState = (run) => html`<span class="tag run-${run.state.toLowerCase()}">${known(`run.state.${run.state}`) ?? run.state}</span>`;

export const triggerName = (trigger) => known(`run.trigger.${trigger}`) ?? trigger;

export const took = (run) => (run.startedAt && run.endedAt ? t('seconds', (Date.parse(run.endedAt) - Date.parse(run.startedAt)) / 1000) : null);

/** The counts of one run, large. */
export const runCounts = (run) => html`
  <dl class="counts">${COUNTS.map((count) => html`<div><dt>${t(`runs.${count}`)}</dt><dd>${run[count].toLocaleString()}</dd></div>`)}
    ${took(run) ? html`<div><dt>${t('runs.took')}</dt><dd>${took(run)}</dd></div>` : nothing}</dl>`;
