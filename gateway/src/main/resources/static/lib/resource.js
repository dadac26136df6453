// One thing that a page loads: it is loading, ready or failed, and each part of a page shows its own.
import { html } from '/vendor/lit-html/lit-html.js';
import { currentMember, sessionEnded } from '/lib/session.js';
import { failureView } from '/components/states.js';

export function resource(page, fetch) {
  const it = { state: 'loading', value: null, failure: null };
  let latest = 0;
  it.load = async ({ quietly = false } = {}) => {
    const turn = ++latest;
    if (!quietly) it.state = 'loading';
    page.update();
    try {
      const value = await fetch({ signal: page.signal });
      if (turn === latest) Object.assign(it, { state: 'ready', value, failure: null });
    } catch (failure) {
      if (turn !== latest || failure.code === 'LEFT') return;
      // Ended elsewhere meanwhile: the whole site should know, not this part of a page alone.
      if (failure.code === 'SIGN_IN_REQUIRED' && currentMember()) sessionEnded();
      // A refresh that fails must not take away what is already on the screen.
      if (!quietly || it.state !== 'ready') Object.assign(it, { state: 'failed', failure });
    }
    page.update();
  };
  it.load();
  return it;
}

export function whenReady(it, skeleton, ready) {
  if (it.state === 'ready') return ready(it.value);
  if (it.state === 'failed') return failureView(it.failure, () => it.load());
  return html`<div aria-busy="true">${skeleton}</div>`;
}
