// One press of the claim button, up to an honest outcome. Asking again is safe: a member gets one coupon and the
// same answer each time, so when the service is busy or an answer is lost, the page asks again by itself.
import { post } from '/lib/api.js';
import { uncertainty } from '/lib/clock.js';
import { sessionEnded } from '/lib/session.js';

const TRIES = 6;
const EARLY_TRIES = 4;
const FINAL = ['SOLD_OUT', 'OVER', 'PAUSED', 'HOT_TIME_NOT_FOUND', 'FORBIDDEN'];
const STALE = ['TICKET_REQUIRED', 'TICKET_INVALID', 'TICKET_EXPIRED'];
const RENEW_BEFORE_MS = 30_000;

/** A ticket for this page, fetched ahead so that a press in a rush costs one request instead of two. */
export function ticketFor(id, signal) {
  let held = null;
  return {
    async get() {
      if (!held || held.until < performance.now()) {
        const { body } = await post(`/hot-times/${id}/tickets`, {}, { signal });
        const lifetime = Date.parse(body.expiresAt) - Date.parse(body.serverTime);
        held = { ticket: body.ticket, until: performance.now() + lifetime - RENEW_BEFORE_MS };
      }
      return held.ticket;
    },
    forget: () => (held = null),
  };
}

/** Tells `outcome` what happens, each as {kind, ...}; the last one is final unless its kind is `gaveUp`. */
export async function claim(id, { ticket, outcome, signal }) {
  let early = 0;
  let renewed = false;
  for (let attempt = 1; !signal.aborted; attempt++) {
    outcome({ kind: 'asking' });
    try {
      const { status, body } = await post(`/hot-times/${id}/claims`, { ticket: await ticket.get() }, { signal });
      return outcome({ kind: status === 201 ? 'issued' : 'already', coupon: body });
    } catch (failure) {
      const { code, status } = failure;
      if (code === 'LEFT') return;
      if (status === 401) return sessionEnded(), outcome({ kind: 'signedOut' });
      if (FINAL.includes(code)) return outcome({ kind: code });
      if (STALE.includes(code) && !renewed) {
        ticket.forget();
        renewed = true;
        continue;
      }
      // Our clock may run ahead by its uncertainty: the press was right, the instant is about to come.
      if (code === 'NOT_OPEN' && ++early < EARLY_TRIES) {
        await pause(Math.min(1000, Math.max(150, uncertainty() || 150)), signal);
        continue;
      }
      if (code === 'NOT_OPEN') return outcome({ kind: 'NOT_OPEN' });
      if (!isPassing(failure)) return outcome({ kind: 'refused', failure });
      if (attempt >= TRIES) return outcome({ kind: 'gaveUp', failure });
      const wait = delayOf(failure, attempt);
      // Only 503 and 429 say that nothing was done; any other silence leaves it open.
      outcome({ kind: [503, 429].includes(status) ? 'busy' : 'lost', seconds: Math.ceil(wait / 1000) });
      await pause(wait, signal);
    }
  }
}

const isPassing = ({ status }) => status === 0 || status === 429 || status >= 500;

// At least what the server asks for, growing, and spread so that the waiting don't come back as one wave.
function delayOf({ retryAfter }, attempt) {
  const least = (retryAfter ?? 0.5 * 2 ** (attempt - 1)) * 1000;
  return Math.min(20_000, least) * (1 + Math.random() * 0.5);
}

const pause = (milliseconds, signal) =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => (clearTimeout(timer), resolve()), { once: true });
  });
