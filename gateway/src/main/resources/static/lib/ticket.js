// The ticket that a claim needs. It is fetched ahead by itself and renewed near the opening, so that a press in the
// rush costs one request; a press that finds none fetches it first.
import { post } from '/lib/api.js';
import { now } from '/lib/clock.js';
import { currentMember, sessionEnded } from '/lib/session.js';
import { isAhead } from '/lib/hot-time.js';

const AHEAD_MS = 600_000;
// Spread, so that all who wait don't ask in one moment.
const SPREAD_MS = 30_000;
const NEAR_MS = 15_000;
const NEAR_SPREAD_MS = 45_000;
const EXPIRES_SOON_MS = 20_000;
const FINAL = ['NOT_ELIGIBLE', 'OVER', 'HOT_TIME_NOT_FOUND'];

/** `hotTime` tells what is known of it now; `wanted` whether a ticket is still of use. */
export function ticketFor(page, id, { hotTime, wanted }) {
  const it = { refusal: null, take, drop };
  // Never at the very moment: a clock that is a little fast would ask too early.
  const start = 1000 + Math.random() * SPREAD_MS;
  const near = NEAR_MS + Math.random() * NEAR_SPREAD_MS;
  let held = null;
  let asking = null;
  let notBefore = 0;

  page.repeat(() => 1000, async () => {
    if (isDue()) await fetchOne().catch(() => {});
  });

  /** The one that is held while it is good, else a new one. */
  async function take() {
    return held && now() < held.expiresAt ? held.ticket : fetchOne();
  }

  function drop() {
    held = null;
  }

  function isDue() {
    const known = hotTime();
    if (!known || !currentMember() || !wanted() || !isAhead(known)) return false;
    const opening = Date.parse(known.opensAt);
    if (now() < Math.max(notBefore, opening - AHEAD_MS + start)) return false;
    if (!held || now() > held.expiresAt - EXPIRES_SOON_MS) return true;
    return now() >= opening - near && held.takenAt < opening - near;
  }

  function fetchOne() {
    asking ??= ask().finally(() => (asking = null));
    return asking;
  }

  async function ask() {
    try {
      const { body } = await post(`/hot-times/${id}/tickets`, {}, { signal: page.signal });
      held = { ticket: body.ticket, expiresAt: Date.parse(body.expiresAt), takenAt: now() };
      say(null);
      return held.ticket;
    } catch (failure) {
      refused(failure);
      throw failure;
    }
  }

  function refused(failure) {
    if (failure.status === 401) sessionEnded();
    const wait = (failure.retryAfter ?? 3) * 1000 * (1 + Math.random());
    notBefore = FINAL.includes(failure.code) ? Infinity : now() + wait;
    // That it is too early, or that an answer is late, is nobody's concern before the opening.
    say(failure.code === 'NOT_ELIGIBLE' ? failure : null);
  }

  function say(refusal) {
    if (it.refusal === refusal) return;
    it.refusal = refusal;
    page.update();
  }

  return it;
}
