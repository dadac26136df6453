// Korean first, English by a switch that this browser remembers.
import { ko } from '/texts/ko.js';
import { en } from '/texts/en.js';

const texts = { ko, en };
const listeners = new Set();
let current = stored() === 'en' ? 'en' : 'ko';
document.documentElement.lang = current;

export const language = () => current;
export const locale = () => (current === 'ko' ? 'ko-KR' : 'en-GB');
export const onLanguageChange = (listener) => listeners.add(listener);

export function switchLanguage() {
  current = current === 'ko' ? 'en' : 'ko';
  document.documentElement.lang = current;
  try {
    localStorage.setItem('language', current);
  } catch {
    // Storage may be forbidden; the switch then lasts as long as the page.
  }
  listeners.forEach((listener) => listener());
}

/** The text of a key; a text that needs values is a function of them. */
export function t(key, ...values) {
  const text = texts[current][key];
  if (text === undefined) return key;
  return typeof text === 'function' ? text(...values) : text;
}

/** As t, but null for a key that has no text: for codes that a newer server may send. */
export const known = (key) => (texts[current][key] === undefined ? null : t(key));

/** A localised text of the API, {ko, en}, or a plain name. */
export function say(text) {
  if (text === null || text === undefined) return '';
  return typeof text === 'string' ? text : (text[current] ?? text.ko ?? '');
}

function stored() {
  try {
    return localStorage.getItem('language');
  } catch {
    return null;
  }
}
