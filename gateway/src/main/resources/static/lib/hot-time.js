// What a Hot Time is at this instant of the server's clock, also between two answers of the server.
import { now } from '/lib/clock.js';

export function phaseOf(hotTime) {
  if (['SOLD_OUT', 'OVER', 'DRAFT'].includes(hotTime.state)) return hotTime.state;
  if (now() >= Date.parse(hotTime.closesAt)) return 'OVER';
  if (hotTime.state === 'PAUSED') return 'PAUSED';
  if (now() < Date.parse(hotTime.opensAt)) return 'SCHEDULED';
  return hotTime.remaining > 0 ? 'OPEN' : 'SOLD_OUT';
}

/** Something can still be had, now or later. */
export const isAhead = (hotTime) => ['OPEN', 'PAUSED', 'SCHEDULED'].includes(phaseOf(hotTime));

/** The open one, else the one that opens next; null when there is nothing ahead. */
export function nextOf(hotTimes) {
  const open = hotTimes.find((one) => phaseOf(one) === 'OPEN');
  return open ?? byOpening(hotTimes.filter((one) => phaseOf(one) === 'SCHEDULED'))[0] ?? null;
}

/** What is open with what closes first, what is ahead with the nearest first, what is past with the latest first. */
export function byInterest(hotTimes) {
  const inPhase = (...phases) => byOpening(hotTimes.filter((one) => phases.includes(phaseOf(one))));
  return {
    open: inPhase('OPEN', 'PAUSED').sort((one, other) => Date.parse(one.closesAt) - Date.parse(other.closesAt)),
    ahead: inPhase('SCHEDULED'),
    past: inPhase('SOLD_OUT', 'OVER').reverse(),
  };
}

const byOpening = (hotTimes) => hotTimes.sort((one, other) => Date.parse(one.opensAt) - Date.parse(other.opensAt));
