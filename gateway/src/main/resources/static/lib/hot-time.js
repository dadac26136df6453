// What a Hot Time is at this instant of the server's clock, also between two answers of the server.
import { now } from '/lib/clock.js';

export function phaseOf(hotTime) {
  if (hotTime.state === 'SOLD_OUT' || hotTime.state === 'OVER') return hotTime.state;
  if (now() < Date.parse(hotTime.opensAt)) return 'SCHEDULED';
  if (now() >= Date.parse(hotTime.closesAt)) return 'OVER';
  return hotTime.remaining > 0 ? 'OPEN' : 'SOLD_OUT';
}

/** The open one, else the one that opens next; null when there is nothing ahead. */
export function nextOf(hotTimes) {
  const open = hotTimes.find((one) => phaseOf(one) === 'OPEN');
  return open ?? byOpening(hotTimes.filter((one) => phaseOf(one) === 'SCHEDULED'))[0] ?? null;
}

/** Open ones, then those ahead with the nearest first, then past ones with the latest first. */
export function inOrderOfInterest(hotTimes) {
  const inPhase = (...phases) => byOpening(hotTimes.filter((one) => phases.includes(phaseOf(one))));
  return [...inPhase('OPEN'), ...inPhase('SCHEDULED'), ...inPhase('SOLD_OUT', 'OVER').reverse()];
}

const byOpening = (hotTimes) => hotTimes.sort((one, other) => Date.parse(one.opensAt) - Date.parse(other.opensAt));
