// What can be said of a new password while it is typed. The server has the last word: it knows the common ones.
import { t } from '/lib/i18n.js';

const LEAST = 10;
const MOST_BYTES = 72;
const TELLING = 4;

/** Each hint in words, and whether it is met: true, false, or null while nothing can be said. */
export function hintsOf(password, names = []) {
  const typed = [...password].length;
  return [
    { text: typed > 0 && typed < LEAST ? t('password.hint.length.left', LEAST - typed) : t('password.hint.length'), met: typed === 0 ? null : typed >= LEAST && fits(password) },
    { text: t('password.hint.personal'), met: typed === 0 ? null : !isTelling(password, names) },
  ];
}

export const fits = (password) => new TextEncoder().encode(password).length <= MOST_BYTES;

function isTelling(password, names) {
  const text = password.toLowerCase();
  return names.some((name) => name && [...name].length >= TELLING && text.includes(name.toLowerCase()));
}
