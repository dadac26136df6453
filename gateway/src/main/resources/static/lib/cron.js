// A rhythm chosen by day and time, as the six fields of a cron expression, and back into words where it is one of ours.
import { t } from '/lib/i18n.js';
import { weekdayLong } from '/lib/kst.js';

export const WEEKDAYS = ['MON', 'TUE', 'WED', 'THU', 'FRI', 'SAT', 'SUN'];

export function cronOf({ rhythm, day, weekday, time, cron }) {
  if (rhythm === 'custom') return cron.trim();
  const [hour, minute] = time.split(':').map(Number);
  return rhythm === 'monthly' ? `0 ${minute} ${hour} ${day} * *` : `0 ${minute} ${hour} * * ${weekday}`;
}

/** The expression in words; itself where there are none for it. */
export function cronWords(cron) {
  const [, minute, hour, day, , weekday] = /^0 (\d+) (\d+) (\d+|\*|\?) (\*) (\w+|\*|\?)$/.exec(cron) ?? [];
  if (minute === undefined) return cron;
  const time = `${hour.padStart(2, '0')}:${minute.padStart(2, '0')}`;
  if (/\d/.test(day) && !/\w/.test(weekday)) return t('series.every.month', day, time);
  return WEEKDAYS.includes(weekday) && !/\d/.test(day) ? t('series.every.week', weekdayLong(WEEKDAYS.indexOf(weekday)), time) : cron;
}
