// The button of a Hot Time. It stays in its place through all phases, so that nothing jumps under a thumb.
import { html } from '/vendor/lit-html/lit-html.js';
import { phaseOf } from '/lib/hot-time.js';
import { t } from '/lib/i18n.js';
import { timeWithSeconds } from '/lib/kst.js';
import { signInPath } from '/lib/session.js';

const WAITING = ['asking', 'busy', 'lost'];
const DECIDED = ['issued', 'already', 'SOLD_OUT', 'OVER'];

export function claimButton(hotTime, outcome, member, press) {
  const phase = phaseOf(hotTime);
  if (outcome?.coupon) return html`<a class="button button-hot button-claim" href="/me">${t('claim.mine')}</a>`;
  const worthSigningIn = phase === 'SCHEDULED' || phase === 'OPEN';
  if ((member === null || outcome?.kind === 'signedOut') && worthSigningIn) {
    return html`<a id="claim-sign-in" class="button button-hot button-claim" href=${signInPath()}>${t('claim.signIn')}</a>`;
  }
  const waiting = WAITING.includes(outcome?.kind);
  const ready = phase === 'OPEN' && Boolean(member) && !waiting && !DECIDED.includes(outcome?.kind);
  return html`
    <button id="claim" type="button" class="button button-hot button-claim ${waiting ? 'working' : ''}"
      ?disabled=${!ready} @click=${press}>${label(hotTime, phase, outcome, waiting)}</button>`;
}

function label(hotTime, phase, outcome, waiting) {
  if (waiting) return t('claim.asking');
  if (outcome?.kind === 'SOLD_OUT' || phase === 'SOLD_OUT') return t('phase.long.SOLD_OUT');
  if (outcome?.kind === 'OVER' || phase === 'OVER') return t('phase.long.OVER');
  if (phase === 'SCHEDULED') return t('claim.opensAt', timeWithSeconds(hotTime.opensAt));
  return outcome?.kind === 'gaveUp' ? t('retry') : t('claim.press');
}
