// One event stream for a page. It rests while nobody looks, comes back by itself, and waits longer the longer the
// server is away.
const FIRST_WAIT_MS = 1000;
const LONGEST_WAIT_MS = 30_000;
const REST_AFTER_MS = 15_000;

/** `path` says where, or null while there is nothing to hear; `hears` has a listener for each kind of event. */
export function stream(page, { path, hears, turned }) {
  let source = null;
  let failures = 0;
  let timer = null;
  let rest = null;

  function connect() {
    disconnect();
    if (!path() || page.signal.aborted || document.visibilityState === 'hidden') return;
    const opened = new EventSource(`/api/v1${path()}`);
    source = opened;
    Object.entries(hears).forEach(([kind, listener]) => opened.addEventListener(kind, (event) => {
      failures = 0;
      listener(JSON.parse(event.data));
    }));
    // Whoever comes back and has missed nothing hears nothing either.
    opened.onopen = () => turned('live');
    opened.onerror = () => failed(opened);
  }

  function disconnect() {
    clearTimeout(timer);
    source?.close();
    source = null;
  }

  // The browser's own first try again says where it left off; after that it is our waiting that counts.
  function failed(opened) {
    if (opened !== source) return;
    failures += 1;
    turned('lost');
    if (failures < 2 && opened.readyState !== EventSource.CLOSED) return;
    disconnect();
    const wait = Math.min(LONGEST_WAIT_MS, FIRST_WAIT_MS * 2 ** failures);
    timer = setTimeout(connect, wait * (0.5 + Math.random() / 2));
  }

  // A browser has few connections to one site, and a hidden page needs none.
  document.addEventListener('visibilitychange', () => {
    clearTimeout(rest);
    if (document.visibilityState === 'hidden') rest = setTimeout(disconnect, REST_AFTER_MS);
    else if (!source) connect();
  }, { signal: page.signal });
  addEventListener('pagehide', disconnect, { signal: page.signal });
  addEventListener('pageshow', (event) => event.persisted && connect(), { signal: page.signal });
  page.signal.addEventListener('abort', () => {
    clearTimeout(rest);
    disconnect();
  }, { once: true });
  return { connect };
}
