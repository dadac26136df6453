// The season that the site is about now. Kept for the visit: it changes twice a year.
import { get } from '/lib/api.js';

let season = null;

export async function currentSeason(options) {
  if (season) return season;
  const { items } = await get('/seasons', options);
  season = items.find((one) => one.current) ?? items[0] ?? null;
  return season;
}

export const stageId = (stage) => (typeof stage === 'string' ? stage : (stage.id ?? stage.code));
