// Sign-ins and refusals an hour, of the events that are loaded.
import { html, nothing, svg } from '/vendor/lit-html/lit-html.js';
import { roundUp } from '/lib/activity.js';
import { t } from '/lib/i18n.js';
import { dayOf, shortDay, timeOf } from '/lib/kst.js';
import { signInHours } from '/lib/sign-in-hours.js';

const WIDE = matchMedia('(min-width: 800px)');
const TOP = 10;
const BOTTOM = 24;
const OUTCOMES = ['OK', 'REFUSED'];

export function signInPlot(events) {
  const hours = signInHours(events);
  if (hours.length < 2) return nothing;
  const sums = OUTCOMES.map((outcome) => hours.reduce((sum, hour) => sum + hour[outcome], 0));
  return html`
    <figure class="panel sign-ins">
      ${drawing(hours, sums)}
      <figcaption><b>${t('events.perHour')}</b> ${OUTCOMES.map((outcome, i) => html`<span class="legend"><i class="sign-ins-${outcome.toLowerCase()}"></i>${t(`event.SIGN_IN.${outcome}`)} ${sums[i].toLocaleString()}</span> `)}</figcaption>
    </figure>`;
}

function drawing(hours, sums) {
  const { width, height, left } = WIDE.matches ? { width: 1080, height: 170, left: 40 } : { width: 358, height: 150, left: 30 };
  const top = roundUp(Math.max(1, ...hours.map((hour) => hour.OK + hour.REFUSED)));
  const step = (width - left - 6) / hours.length;
  const bar = Math.min(step * 0.78, 34);
  const x = (i) => left + i * step + (step - bar) / 2;
  const y = (count) => TOP + (1 - count / top) * (height - TOP - BOTTOM);
  return html`
    <svg class="plot-drawing" viewBox="0 0 ${width} ${height}" role="img" aria-label=${t('events.perHour.label', ...sums)}>
      ${[0, top / 2, top].map((tick) => svg`<g class="plot-grid"><line x1=${left} x2=${width - 6} y1=${y(tick)} y2=${y(tick)}></line><text x=${left - 6} y=${y(tick) + 4}>${tick}</text></g>`)}
      ${hours.map((hour, i) => [
        hour.OK > 0 ? svg`<rect class="sign-ins-ok" x=${x(i)} width=${bar} y=${y(hour.OK)} height=${y(0) - y(hour.OK)}></rect>` : nothing,
        hour.REFUSED > 0 ? svg`<rect class="sign-ins-refused" x=${x(i)} width=${bar} y=${y(hour.OK + hour.REFUSED)} height=${y(hour.OK) - y(hour.OK + hour.REFUSED)}></rect>` : nothing,
      ])}
      ${marks(hours.length).map((i) => svg`<text class="plot-day" x=${x(i) + bar / 2} y=${height - 6}>${label(hours, i)}</text>`)}
    </svg>`;
}

/** A handful of hours, evenly spread. */
function marks(count) {
  const step = Math.max(1, Math.ceil(count / (WIDE.matches ? 12 : 5)));
  return Array.from({ length: Math.ceil(count / step) }, (_, i) => i * step);
}

/** With the day where it is another than that of the hour before. */
const label = (hours, i) => (i > 0 && timeOf(hours[i].at) === '00:00' ? shortDay(dayOf(hours[i].at)) : timeOf(hours[i].at));
