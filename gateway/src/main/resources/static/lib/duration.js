// How long something lasts, in the one unit that people would say it in.
import { t } from '/lib/i18n.js';

export function duration(seconds) {
  if (seconds < 120) return t('age.seconds', Math.round(seconds));
  if (seconds < 7200) return t('age.minutes', Math.round(seconds / 60));
  return seconds < 172_800 ? t('age.hours', Math.round(seconds / 3600)) : t('age.days', Math.round(seconds / 86_400));
}
