// What a change changed, in words: each part of a Hot Time that is another afterwards, as it was and as it became.
import { rulesOf } from '/lib/eligibility.js';
import { say, t } from '/lib/i18n.js';
import { dayAndTime } from '/lib/kst.js';

const PARTS = ['title', 'stock', 'opensAt', 'closesAt', 'matchId', 'coupon', 'eligibility', 'draw'];

/** Nothing for what was made or deleted: there is no other side. */
export function partsOf({ before, after }) {
  if (!before || !after) return [];
  return PARTS.filter((part) => JSON.stringify(before[part]) !== JSON.stringify(after[part])).map((part) => ({
    name: t(`change.of.${part}`),
    from: words(part, before[part]),
    to: words(part, after[part]),
  }));
}

function words(part, value) {
  if (value === null || value === undefined) return t('change.none');
  if (part === 'title') return say(value);
  if (part === 'opensAt' || part === 'closesAt') return dayAndTime(value);
  if (part === 'stock') return value.toLocaleString();
  if (part === 'coupon') return `${value.kind} ${value.amount.toLocaleString()}, ${dayAndTime(value.expiresAt)}`;
  if (part === 'eligibility') return rulesOf(value).map(({ text }) => text).join(', ') || t('eligible.everybody');
  return part === 'draw' ? t(value === 'NONE' ? 'change.off' : 'change.on') : String(value);
}
