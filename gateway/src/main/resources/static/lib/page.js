// What a page module gets: its address, a way to show itself again, and a signal that ends with it.
import { t } from '/lib/i18n.js';

export class Page {
  #draw;
  #title = () => '';
  #view = null;
  #leaving = new AbortController();
  params = {};
  queryChanged = null;

  constructor(url, draw) {
    this.url = url;
    this.#draw = draw;
  }

  get query() {
    return this.url.searchParams;
  }

  get signal() {
    return this.#leaving.signal;
  }

  /** Both are functions, so that a change of language or session only draws again and fetches nothing. */
  show(title, view) {
    this.#title = title;
    this.#view = view;
    this.update();
  }

  update() {
    if (!this.#view || this.signal.aborted) return;
    this.#draw(this.#view());
    const title = this.#title();
    document.title = title ? `${title} · ${t('site')}` : t('site');
  }

  leave() {
    this.#leaving.abort();
  }

  /** Calls back after the milliseconds that `delay` names each time, until the page is left; rests while hidden. */
  repeat(delay, action) {
    let timer;
    const next = () => {
      timer = setTimeout(async () => {
        if (document.visibilityState === 'visible') await action();
        if (!this.signal.aborted) next();
      }, delay());
    };
    next();
    this.signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  }
}
