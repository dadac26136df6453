// Results that a fan supposes for matches still to be played, as they stand in an address: `id:2-0,id:1-2`.
const RESULT = /^([^:,]+):(\d)-(\d)$/;
const MOST = 100;

export function readIf(query) {
  const entries = (query.get('if') ?? '').split(',').slice(0, MOST).map((one) => RESULT.exec(one)).filter(Boolean);
  return new Map(entries.map(([, id, score1, score2]) => [id, [Number(score1), Number(score2)]]));
}

export const writeIf = (supposed) => [...supposed].map(([id, [one, two]]) => `${id}:${one}-${two}`).join(',');

/** With one more supposed, or without it where it was supposed already. */
export function toggled(supposed, id, result) {
  const next = new Map(supposed);
  if (String(next.get(id)) === String(result)) next.delete(id);
  else next.set(id, result);
  return next;
}

/** All results that a match can end with, from the clearest win of the first to that of the second. */
export function resultsOf(bestOf) {
  const needed = Math.ceil(bestOf / 2);
  const lost = Array.from({ length: needed }, (_, games) => games);
  return [...lost.map((games) => [needed, games]), ...lost.map((games) => [games, needed]).reverse()];
}
