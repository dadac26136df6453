// Dates as fans of the league read them: Korean time, whatever the device is set to.
import { now } from '/lib/clock.js';
import { language, locale, t } from '/lib/i18n.js';

const ZONE = 'Asia/Seoul';
const format = (value, options) => new Intl.DateTimeFormat(locale(), { timeZone: ZONE, ...options }).format(new Date(value));
const noon = (day) => `${day}T12:00:00+09:00`;

export const today = () => dayOf(now());
export const dayOf = (instant) => new Intl.DateTimeFormat('sv-SE', { timeZone: ZONE }).format(new Date(instant));
export const timeOf = (instant) => format(instant, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
export const timeWithSeconds = (instant) => format(instant, { hour: '2-digit', minute: '2-digit', second: '2-digit', hourCycle: 'h23' });
export const dayName = (day) => format(noon(day), { month: 'long', day: 'numeric', weekday: 'short' });
export const dayAndTime = (instant) => `${dayName(dayOf(instant))} ${timeOf(instant)}`;
export const fullDay = (instant) => format(instant, { dateStyle: 'long' });

export const dayNameShort = (day) => format(noon(day), { month: 'short', day: 'numeric', weekday: 'short' });
export const shortDay = (day) => format(noon(day), { month: 'numeric', day: 'numeric' });
export const dayBefore = (day, days = 1) => dayOf(Date.parse(noon(day)) - days * 86_400_000);

/** The instant by the reader's own clock; null where that shows what Seoul's shows. */
export function ownTime(instant) {
  const own = (options) => new Intl.DateTimeFormat(locale(), options).format(new Date(instant));
  const shown = { month: 'long', day: 'numeric', weekday: 'short', hour: '2-digit', minute: '2-digit', hourCycle: 'h23' };
  if (own(shown) === own({ ...shown, timeZone: ZONE })) return null;
  return own({ ...shown, timeZoneName: 'short' });
}

/** How long something took, as minutes and seconds. */
export const minutes = (seconds) => `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;

export function dayNearToday(day, name = dayName) {
  if (day === today()) return t('today');
  if (day === dayOf(now() + 86_400_000)) return t('tomorrow');
  return name(day);
}

export const monthName = (month) =>
  format(noon(`${month}-01`), { year: 'numeric', month: 'long' });

export function monthAfter(month, step) {
  const [year, number] = month.split('-').map(Number);
  return new Date(Date.UTC(year, number - 1 + step, 1)).toISOString().slice(0, 7);
}

/** The days of a month as weeks from Sunday to Saturday; null outside the month. */
export function weeksOf(month) {
  const [year, number] = month.split('-').map(Number);
  const first = new Date(Date.UTC(year, number - 1, 1)).getUTCDay();
  const count = new Date(Date.UTC(year, number, 0)).getUTCDate();
  const cells = Array.from({ length: Math.ceil((first + count) / 7) * 7 }, (_, cell) => {
    const date = cell - first + 1;
    return date >= 1 && date <= count ? `${month}-${String(date).padStart(2, '0')}` : null;
  });
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7));
}

export const weekdayNames = () =>
  Array.from({ length: 7 }, (_, weekday) => format(Date.UTC(2023, 0, 1 + weekday, 3), { weekday: language() === 'ko' ? 'short' : 'narrow' }));

/** An instant as an input of date and time shows it, and back: both in Korean time. */
export const toInput = (instant) => (instant ? new Date(Date.parse(instant) + 32_400_000).toISOString().slice(0, 19) : '');
// A browser leaves out seconds that are zero.
export const fromInput = (typed) => (typed ? `${typed.length === 16 ? `${typed}:00` : typed}+09:00` : null);

/** Two instants as a span; the day is said once where it is the same. */
export const span = (from, to) => `${dayAndTime(from)} – ${dayOf(from) === dayOf(to) ? timeOf(to) : dayAndTime(to)}`;

/** A weekday's name, from 0 for Monday; without what Korean adds to each. */
export const weekdayLong = (index) => format(Date.UTC(2023, 0, 2 + index, 3), { weekday: language() === 'ko' ? 'short' : 'long' });
