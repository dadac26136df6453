// Matches as they change: a snapshot first, then each change.
import { tell } from '/lib/live-words.js';
import { stream } from '/lib/stream.js';

const FRESH_MS = 4000;

export function liveMatches(page, changed = () => {}) {
  const it = { state: 'connecting', matches: new Map(), fresh: new Set(), follow };
  let season = null;
  const source = stream(page, {
    path: () => season && `/matches/stream?season=${encodeURIComponent(season)}`,
    hears: { snapshot, change },
    turned(state) {
      it.state = state;
      page.update();
    },
  });

  function follow(seasonId) {
    if (season === seasonId) return;
    season = seasonId;
    it.matches.clear();
    source.connect();
  }

  function snapshot({ matches }) {
    const missed = it.matches.size > 0 && matches.some((match) => it.matches.get(match.id)?.version !== match.version);
    it.matches = new Map(matches.map((match) => [match.id, match]));
    page.update();
    if (missed) changed();
  }

  function change(match) {
    const before = it.matches.get(match.id);
    if (before?.version >= match.version) return;
    it.matches.set(match.id, match);
    tell(before, match);
    it.fresh.add(match.id);
    setTimeout(() => it.fresh.delete(match.id) && page.update(), FRESH_MS);
    page.update();
    changed();
  }

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
