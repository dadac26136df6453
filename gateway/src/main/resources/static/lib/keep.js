// Ways to keep a text that is shown only once.
import { announce } from '/lib/announce.js';
import { t } from '/lib/i18n.js';

/** Copies it; without permission `element` is marked, ready for the reader's own copy. */
export async function copy(text, element) {
  try {
    await navigator.clipboard.writeText(text);
    announce(t('copied'));
    return true;
  } catch {
    if (element) getSelection().selectAllChildren(element);
    announce(t('copy.marked'));
    return false;
  }
}

export function download(name, text) {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type: 'text/plain;charset=utf-8' }));
  link.download = name;
  link.click();
  // The browser has begun to read it by then.
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
