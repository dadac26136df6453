// The seasons there are, and which one an address is about. Asked again after a minute: one may have gone stale.
import { get } from '/lib/api.js';

const FRESH_MS = 60_000;
let known = null;

export async function allSeasons(options) {
  if (!known || performance.now() - known.at > FRESH_MS) {
    const { items } = await get('/seasons', options);
    known = { items, at: performance.now() };
  }
  return known.items;
}

/** The season that the site is about now; null while there is none. */
export const currentSeason = async (options) => currentOf(await allSeasons(options));

/** The season that the address names, else the current one. */
export async function seasonIn(query, options) {
  const items = await allSeasons(options);
  return items.find((one) => one.id === query.get('season')) ?? currentOf(items);
}

export const stageId = (stage) => (typeof stage === 'string' ? stage : (stage.id ?? stage.code));
export const stageOf = (season, id) => season?.stages.find((stage) => stageId(stage) === id) ?? null;
export const hasTable = (stage) => stage.format !== 'BRACKET';

const currentOf = (items) => items.find((one) => one.current) ?? items[0] ?? null;
