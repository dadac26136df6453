// The course of a season as lines, one for each team: its rank, or its wins, after each day of play.
import { html, nothing, svg } from '/vendor/lit-html/lit-html.js';
import { t } from '/lib/i18n.js';
import { shortDay } from '/lib/kst.js';
import { apart, dayMarks, path, scale } from '/lib/plot.js';
import { teamClass, teamName } from '/components/team.js';

const WIDE = matchMedia('(min-width: 800px)');
const MEASURES = ['ranks', 'wins'];

/** `state` keeps { measure, team } for the page; `changed` draws again. */
export function seasonPlot(progress, state, changed) {
  if (progress.days.length < 2) return nothing;
  const choose = (change) => changed(Object.assign(state, change));
  const pick = (code) => choose({ team: state.team === code ? null : code });
  return html`
    <section class="plot" aria-labelledby="plot-title">
      <div class="section-head"><h2 id="plot-title">${t('plot.title')}</h2>
        <div class="switch" role="group" aria-label=${t('plot.measure')}>${MEASURES.map((measure) => html`
          <button type="button" aria-pressed=${state.measure === measure} @click=${() => choose({ measure })}>${t(`plot.${measure}`)}</button>`)}</div>
      </div>
      <figure class="panel">${drawing(progress, state, pick)}<figcaption>${caption(progress, state)}</figcaption></figure>
      ${asTable(progress, state.measure)}
    </section>`;
}

function drawing(progress, { measure, team }, pick) {
  const box = WIDE.matches ? { width: 1080, height: 420, left: 40, right: 74 } : { width: 358, height: 340, left: 26, right: 50 };
  const { x, y, ticks } = scale(progress, measure, box);
  const last = progress.days.length - 1;
  const labels = apart(progress.teams.map((one) => y(one[measure][last])), 17);
  return html`
    <svg class="plot-drawing ${team ? 'has-chosen' : ''}" viewBox="0 0 ${box.width} ${box.height}" role="group" aria-label=${t('plot.label')}>
      ${ticks.map((tick) => svg`<g class="plot-grid"><line x1=${box.left} x2=${box.width - box.right} y1=${y(tick)} y2=${y(tick)}></line><text x=${box.left - 8} y=${y(tick) + 4}>${tick}</text></g>`)}
      ${dayMarks(progress.days, WIDE.matches ? 9 : 5).map((day) => svg`<text class="plot-day" x=${x(day)} y=${box.height - 6}>${shortDay(progress.days[day])}</text>`)}
      ${progress.teams.map((one, i) => line(progress, one, { measure, team, pick, x, y, label: labels[i], end: box.width - box.right }))}
    </svg>`;
}

function line(progress, { team, ...values }, { measure, team: chosen, pick, x, y, label, end }) {
  const is = chosen === team.code;
  const last = progress.days.length - 1;
  return svg`
    <g class="plot-team ${teamClass(team.code)} ${is ? 'chosen' : ''}" role="button" tabindex="0" aria-pressed=${is}
      aria-label="${teamName(team)}: ${t('plot.spoken', values.ranks[last], values.wins[last], values.losses[last])}"
      @click=${() => pick(team.code)} @keydown=${(event) => onKey(event, () => pick(team.code))}>
      <path class="plot-reach" d=${path(values[measure], x, y)}></path>
      <path class="plot-line" d=${path(values[measure], x, y)}></path>
      <circle cx=${x(last)} cy=${y(values[measure][last])} r="4"></circle>
      <rect class="plot-hit" x=${end + 6} y=${label - 9} width="48" height="18"></rect>
      <text class="plot-name" x=${end + 10} y=${label + 4}>${team.code}</text>
    </g>`;
}

function onKey(event, act) {
  if (event.key !== 'Enter' && event.key !== ' ') return;
  event.preventDefault();
  act();
}

function caption(progress, { team }) {
  const chosen = progress.teams.find((one) => one.team.code === team);
  if (!chosen) return t('plot.hint');
  const last = progress.days.length - 1;
  return html`<b>${teamName(chosen.team)}</b> ${t('plot.spoken', chosen.ranks[last], chosen.wins[last], chosen.losses[last])} · ${t('plot.bestWorst', Math.min(...chosen.ranks), Math.max(...chosen.ranks))}`;
}

const asTable = (progress, measure) => html`
  <details class="plot-table">
    <summary>${t('plot.table')}</summary>
    <div class="plot-scroll" tabindex="0" role="region" aria-label=${t('plot.table')}>
      <table>
        <thead><tr><th scope="col">${t('standings.team')}</th>${progress.days.map((day) => html`<th scope="col">${shortDay(day)}</th>`)}</tr></thead>
        <tbody>${progress.teams.map((one) => html`<tr><th scope="row">${one.team.code}</th>${one[measure].map((value) => html`<td>${value}</td>`)}</tr>`)}</tbody>
      </table>
    </div>
  </details>`;
