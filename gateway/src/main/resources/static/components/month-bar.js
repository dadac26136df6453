// The month on show, with a step to each side while the season has days there.
import { html } from '/vendor/lit-html/lit-html.js';
import { t } from '/lib/i18n.js';
import { monthAfter, monthName, today } from '/lib/kst.js';
import { icons } from '/components/icons.js';

export const monthBar = (season, month, to) => html`
  <div class="month-bar">
    ${step(season, monthAfter(month, -1), to, 'previous', icons.left)}
    <h2 aria-live="polite">${monthName(month)}</h2>
    ${step(season, monthAfter(month, 1), to, 'next', icons.right)}
  </div>`;

function step(season, month, to, which, icon) {
  const outside = month < season.startsOn.slice(0, 7) || month > season.endsOn.slice(0, 7);
  if (outside) return html`<span class="month-step" aria-hidden="true"></span>`;
  return html`<a class="month-step" id="${which}-month" href=${to({ month })} aria-label="${t(`schedule.${which}`)}: ${monthName(month)}">${icon}</a>`;
}

/** The month to begin with: this one, or the nearest that the season has. */
export function openingMonth(season) {
  const month = today().slice(0, 7);
  const [first, last] = [season.startsOn.slice(0, 7), season.endsOn.slice(0, 7)];
  return month < first ? first : month > last ? last : month;
}
