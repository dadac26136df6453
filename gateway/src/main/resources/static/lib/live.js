// Matches as they change: one event stream for a page, a snapshot first, then each change.
// It rests while nobody looks, comes back by itself, and waits longer the longer the server is away.
import { tell } from '/lib/live-words.js';

const FIRST_WAIT_MS = 1000;
const LONGEST_WAIT_MS = 30_000;
const REST_AFTER_MS = 15_000;
const FRESH_MS = 4000;

export function liveMatches(page, changed = () => {}) {
  const it = { state: 'connecting', matches: new Map(), fresh: new Set(), follow };
  let season = null;
  let source = null;
  let failures = 0;
  let timer = null;

  function follow(seasonId) {
    if (season === seasonId) return;
    season = seasonId;
    it.matches.clear();
    connect();
  }

  function connect() {
    disconnect();
    if (!season || page.signal.aborted || document.visibilityState === 'hidden') return;
    const opened = new EventSource(`/api/v1/matches/stream?season=${encodeURIComponent(season)}`);
    source = opened;
    opened.addEventListener('snapshot', (event) => snapshot(JSON.parse(event.data)));
    opened.addEventListener('change', (event) => change(JSON.parse(event.data)));
    // Whoever comes back and has missed nothing hears nothing either.
    opened.onopen = () => turned('live');
    opened.onerror = () => failed(opened);
  }

  function disconnect() {
    clearTimeout(timer);
    source?.close();
    source = null;
  }

  function turned(state) {
    it.state = state;
    page.update();
  }

  function snapshot({ matches }) {
    failures = 0;
    const missed = it.matches.size > 0 && matches.some((match) => it.matches.get(match.id)?.version !== match.version);
    it.matches = new Map(matches.map((match) => [match.id, match]));
    page.update();
    if (missed) changed();
  }

  function change(match) {
    failures = 0;
    const before = it.matches.get(match.id);
    if (before?.version >= match.version) return;
    it.matches.set(match.id, match);
    tell(before, match);
    it.fresh.add(match.id);
    setTimeout(() => it.fresh.delete(match.id) && page.update(), FRESH_MS);
    page.update();
    changed();
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
  let rest;
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
  return it;
}

/** A fetched list as things stand now: what changed since, and what has come to belong to it. */
export function upToDate(list, live, belongs = () => true) {
  const listed = new Map(list.map((match) => [match.id, match]));
  live.matches.forEach((match, id) => {
    if (!(listed.get(id)?.version > match.version)) listed.set(id, match);
  });
  return [...listed.values()].filter(belongs).sort(byStart);
}

const byStart = (one, other) => Date.parse(one.start) - Date.parse(other.start) || one.id.localeCompare(other.id);
