// The button of a Hot Time. It stays in its place through all phases, so that nothing jumps under a thumb.
import { html } from '/vendor/lit-html/lit-html.js';
import { isAhead, phaseOf } from '/lib/hot-time.js';
import { t } from '/lib/i18n.js';
import { timeWithSeconds } from '/lib/kst.js';
import { signInPath } from '/lib/session.js';

const WAITING = ['asking', 'busy', 'lost', 'spent'];
const DECIDED = ['issued', 'already', 'SOLD_OUT', 'OVER', 'PAUSED', 'NOT_ELIGIBLE'];

export function claimButton(hotTime, outcome, member, press) {
  if (outcome?.coupon) return html`<a class="button button-hot button-claim" href="/me/coupons">${t('claim.mine')}</a>`;
  if ((member === null || outcome?.kind === 'signedOut') && isAhead(hotTime)) {
    return html`<a id="claim-sign-in" class="button button-hot button-claim" href=${signInPath()}>${t('claim.signIn')}</a>`;
  }
  const phase = phaseOf(hotTime);
  const waiting = WAITING.includes(outcome?.kind);
  const ready = phase === 'OPEN' && Boolean(member) && !waiting && !DECIDED.includes(outcome?.kind);
  return html`
    <button id="claim" type="button" class="button button-hot button-claim ${waiting ? 'working' : ''}"
      ?disabled=${!ready} @click=${press}>${label(hotTime, phase, outcome, waiting)}</button>`;
}

function label(hotTime, phase, outcome, waiting) {
  if (waiting) return t('claim.asking');
  const ended = ['SOLD_OUT', 'OVER', 'PAUSED'].find((one) => phase === one || outcome?.kind === one);
  if (ended) return t(`phase.long.${ended}`);
  if (outcome?.kind === 'NOT_ELIGIBLE') return t('claim.notEligible');
  if (phase === 'SCHEDULED') return t('claim.opensAt', timeWithSeconds(hotTime.opensAt));
  return outcome?.kind === 'gaveUp' ? t('retry') : t('claim.press');
}
