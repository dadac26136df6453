// One press of the claim button, up to an honest outcome. Asking again is safe: a member gets one coupon and the
// same answer each time, so when the service is busy or an answer is lost, the page asks again by itself.
import { post } from '/lib/api.js';
import { uncertainty } from '/lib/clock.js';
import { sessionEnded } from '/lib/session.js';

const TRIES = 6;
const EARLY_TRIES = 4;
const TICKET_TRIES = 2;
const FINAL = ['SOLD_OUT', 'OVER', 'PAUSED', 'HOT_TIME_NOT_FOUND', 'NOT_ELIGIBLE', 'FORBIDDEN'];
const EARLY = ['NOT_OPEN', 'TOO_EARLY'];

/** Tells `outcome` what happens, each as {kind, ...}; the last one is final unless its kind is `gaveUp`. */
export async function claim(id, { tickets, outcome, signal }) {
  let early = 0;
  let stale = 0;
  for (let attempt = 1; !signal.aborted; attempt++) {
    outcome({ kind: 'asking' });
    try {
      const { status, body } = await post(`/hot-times/${id}/claims`, { ticket: await tickets.take() }, { signal });
      return outcome({ kind: status === 201 ? 'issued' : 'already', coupon: body });
    } catch (failure) {
      const { code, status } = failure;
      if (code === 'LEFT') return;
      if (status === 401) return sessionEnded(), outcome({ kind: 'signedOut' });
      if (FINAL.includes(code)) return outcome({ kind: code, failure });
      // Our clock may run ahead by its uncertainty: the press was right, the instant is about to come.
      if (EARLY.includes(code) && ++early < EARLY_TRIES) {
        await pause(Math.min(1000, Math.max(150, uncertainty() || 150)), signal);
        continue;
      }
      if (EARLY.includes(code)) return outcome({ kind: 'NOT_OPEN' });
      if (code.startsWith('TICKET_') && ++stale <= TICKET_TRIES) {
        tickets.drop();
        continue;
      }
      if (!isPassing(failure)) return outcome({ kind: 'refused', failure });
      if (attempt >= TRIES) return outcome({ kind: 'gaveUp', failure });
      const wait = delayOf(failure, attempt);
      outcome({ kind: waitingKind(failure), seconds: Math.ceil(wait / 1000) });
      await pause(wait, signal);
    }
  }
}

const isPassing = ({ status }) => status === 0 || status === 429 || status >= 500;

// Only 503 and 429 say that nothing was done; any other silence leaves it open.
function waitingKind({ code, status }) {
  if (code === 'BUDGET_SPENT') return 'spent';
  return [503, 429].includes(status) ? 'busy' : 'lost';
}

// At least what the server asks for, growing, and spread so that the waiting don't come back as one wave.
function delayOf({ retryAfter }, attempt) {
  const growing = Math.min(20, 0.5 * 2 ** (attempt - 1));
  return Math.max(growing, retryAfter ?? 0) * 1000 * (1 + Math.random() * 0.5);
}

const pause = (milliseconds, signal) =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener('abort', () => (clearTimeout(timer), resolve()), { once: true });
  });
