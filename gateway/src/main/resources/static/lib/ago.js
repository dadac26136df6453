// How long ago something was, as people say it; by the calendar once it is more than a month.
import { now } from '/lib/clock.js';
import { locale, t } from '/lib/i18n.js';
import { fullDay } from '/lib/kst.js';

const STEPS = [
  [60, 'second', 1],
  [3600, 'minute', 60],
  [86_400, 'hour', 3600],
  [30 * 86_400, 'day', 86_400],
];

export function ago(instant) {
  const seconds = Math.max(0, (now() - Date.parse(instant)) / 1000);
  if (seconds < 60) return t('ago.now');
  const step = STEPS.find(([below]) => seconds < below);
  if (!step) return fullDay(instant);
  return new Intl.RelativeTimeFormat(locale(), { numeric: 'auto' }).format(-Math.floor(seconds / step[2]), step[1]);
}
