// The matches of a month, day by day, and a way past the results that it begins with.
import { html, nothing } from '/vendor/lit-html/lit-html.js';
import { t } from '/lib/i18n.js';
import { dayName, today } from '/lib/kst.js';
import { matchStrip } from '/components/match.js';
import { toDay } from '/components/month-calendar.js';
import { emptyView } from '/components/states.js';

export function byDay(matches) {
  const days = new Map();
  for (const match of matches) days.set(match.day, [...(days.get(match.day) ?? []), match]);
  return new Map([...days].sort(([one], [other]) => one.localeCompare(other)));
}

export function daysView(days, fresh) {
  if (days.size === 0) return emptyView(t('schedule.empty.title'), t('schedule.empty.text'));
  return [...days].map(([day, list]) => html`
    <section class="day ${day === today() ? 'day-today' : ''}" id="day-${day}" aria-labelledby="title-${day}" tabindex="-1">
      <h3 id="title-${day}">${dayName(day)}${day === today() ? html` <span class="tag tag-today">${t('today')}</span>` : nothing}</h3>
      ${list.map((match) => matchStrip(match, { fresh: fresh.has(match.id) }))}
    </section>`);
}

export function nextDayLink(days) {
  const next = [...days.keys()].find((day) => day >= today());
  const first = days.keys().next().value;
  return next && next !== first
    ? html`<a class="button button-quiet next-day" href="#day-${next}" @click=${toDay}>${t('schedule.toNext', dayName(next))}</a>`
    : nothing;
}
