// Sign-ins and refusals an hour, from the events that a page has loaded.
const HOUR_MS = 3_600_000;
const MOST = 48;

/** One entry for each hour from the first event to the last, the latest 48 at most; empty where there is nothing. */
export function signInHours(events) {
  const signIns = events.filter(({ kind }) => kind === 'SIGN_IN').map(({ at, outcome }) => ({ hour: Math.floor(Date.parse(at) / HOUR_MS), outcome }));
  if (signIns.length === 0) return [];
  const last = Math.max(...signIns.map(({ hour }) => hour));
  const first = Math.max(Math.min(...signIns.map(({ hour }) => hour)), last - MOST + 1);
  const hours = Array.from({ length: last - first + 1 }, (_, i) => ({ at: (first + i) * HOUR_MS, OK: 0, REFUSED: 0 }));
  for (const { hour, outcome } of signIns) {
    if (hour >= first) hours[hour - first][outcome] += 1;
  }
  return hours;
}
