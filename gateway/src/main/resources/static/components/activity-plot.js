// Claims a second by outcome, as stacked bars over the last minutes.
import { html, nothing, svg } from '/vendor/lit-html/lit-html.js';
import { bars, OUTCOMES, peak, roundUp, totals } from '/lib/activity.js';
import { known, t } from '/lib/i18n.js';
import { timeOf, timeWithSeconds } from '/lib/kst.js';

const WIDE = matchMedia('(min-width: 800px)');
const SPANS = [2, 10, 60];
const TOP = 12;
const BOTTOM = 26;

export function activityPlot(activity, minutes, choose) {
  const sums = totals(activity.seconds);
  return html`
    <section class="activity" aria-labelledby="activity-title">
      <div class="section-head"><h2 id="activity-title">${t('activity.title')}</h2>
        <div class="switch" role="group" aria-label=${t('activity.window')}>${SPANS.map((one) => html`
          <button type="button" aria-pressed=${one === minutes} @click=${() => choose(one)}>${t('activity.minutes', one)}</button>`)}</div></div>
      <figure class="panel">
        ${drawing(activity)}
        <figcaption>${sums.length === 0 ? t('activity.none') : html`<b>${t('activity.peak', peak(activity.seconds))}</b> ${sums.map(legend)}`}</figcaption>
      </figure>
      ${sums.length === 0 ? nothing : asTable(activity)}
    </section>`;
}

function drawing(activity) {
  const box = WIDE.matches ? { width: 640, height: 230, left: 44 } : { width: 358, height: 220, left: 36 };
  const { bars: all, each } = bars(activity, WIDE.matches ? 120 : 60);
  const top = roundUp(Math.max(1, ...all.map((bar) => bar.rate)));
  const x = (i) => box.left + (i * (box.width - box.left - 4)) / all.length;
  const y = (rate) => TOP + (1 - rate / top) * (box.height - TOP - BOTTOM);
  const marks = [0, 1, 2, 3].map((third) => Math.round((third * (all.length - 1)) / 3));
  const label = each * all.length > 180 ? timeOf : timeWithSeconds;
  return html`
    <svg class="plot-drawing" viewBox="0 0 ${box.width} ${box.height}" role="img" aria-label=${t('activity.label')}>
      ${[0, top / 2, top].map((tick) => svg`<g class="plot-grid"><line x1=${box.left} x2=${box.width - 4} y1=${y(tick)} y2=${y(tick)}></line><text x=${box.left - 8} y=${y(tick) + 4}>${tick.toLocaleString()}</text></g>`)}
      ${all.map((bar, i) => (bar.rate > 0 ? stack(bar, x(i), x(i + 1) - x(i), y) : nothing))}
      ${marks.map((mark, nth) => svg`<text class="plot-day activity-mark-${nth}" x=${x(mark)} y=${box.height - 6}>${label(all[mark].at)}</text>`)}
    </svg>`;
}

/** From the bottom up in the order of the outcomes. */
function stack({ rates }, x, width, y) {
  let below = 0;
  return OUTCOMES.filter((outcome) => rates[outcome]).map((outcome) => {
    const from = below;
    below += rates[outcome];
    return svg`<rect class="claims-${outcome.toLowerCase()}" x=${x} width=${Math.max(1, width - 0.6)} y=${y(below)} height=${y(from) - y(below)}></rect>`;
  });
}

const nameOf = (outcome) => known(`activity.${outcome}`) ?? outcome;
const legend = ([outcome, number]) => html`<span class="legend"><i class="claims-${outcome.toLowerCase()}"></i>${nameOf(outcome)} ${number.toLocaleString()}</span> `;

function asTable({ seconds }) {
  const shown = totals(seconds).map(([outcome]) => outcome);
  return html`
    <details class="plot-table">
      <summary>${t('activity.table')}</summary>
      <div class="plot-scroll" tabindex="0" role="region" aria-label=${t('activity.table')}>
        <table>
          <thead><tr><th scope="col">${t('activity.time')}</th>${shown.map((outcome) => html`<th scope="col">${nameOf(outcome)}</th>`)}</tr></thead>
          <tbody>${[...seconds].reverse().slice(0, 120).map(({ at, outcomes }) => html`<tr><th scope="row">${timeWithSeconds(at)}</th>${shown.map((outcome) => html`<td>${outcomes[outcome] ?? 0}</td>`)}</tr>`)}</tbody>
        </table>
      </div>
    </details>`;
}
