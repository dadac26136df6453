// One Hot Time as it changes: by its stream, and by asking now and then while the stream is away.
import { get } from '/lib/api.js';
import { phaseOf } from '/lib/hot-time.js';
import { resource } from '/lib/resource.js';
import { stream } from '/lib/stream.js';

// While the stream is there, asking only keeps our clock near the server's.
const CLOCK_MS = 60_000;
const OPEN_MS = 4000;
const QUIET_MS = 15_000;

/** A resource with `live`, the stream's state; `changed` hears what was known before and what is known now. */
export function liveHotTime(page, id, changed) {
  let newest = null;
  const keep = (heard) => {
    const before = newest;
    if (isNewer(heard, before)) newest = heard;
    if (before && newest !== before) changed(before, newest);
    return newest;
  };
  const it = resource(page, async (options) => keep(await get(`/hot-times/${id}`, { ...options, fresh: true })));
  it.live = 'connecting';
  const hear = (heard) => {
    Object.assign(it, { state: 'ready', value: keep(heard), failure: null });
    page.update();
  };
  const source = stream(page, {
    path: () => `/hot-times/${id}/stream`,
    hears: { snapshot: hear, change: hear },
    turned(state) {
      it.live = state;
      page.update();
    },
  });
  source.connect();
  page.repeat(() => spread(pause(it)), () => it.load({ quietly: true }));
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') it.load({ quietly: true });
  }, { signal: page.signal });
  return it;
}

function pause(it) {
  if (it.live === 'live') return CLOCK_MS;
  return it.value && phaseOf(it.value) === 'OPEN' ? OPEN_MS : QUIET_MS;
}

// Pages opened by one push message must not ask in step.
const spread = (milliseconds) => milliseconds * (0.75 + Math.random() * 0.5);

/** The stream and an answer may overtake one another; numbers and revisions only ever rise. */
function isNewer(heard, known) {
  if (!known || heard.revision !== known.revision) return !known || heard.revision > known.revision;
  if (heard.issued !== known.issued) return heard.issued > known.issued;
  return Date.parse(heard.serverTime) >= Date.parse(known.serverTime);
}
