// A coupon as a ticket: what it is good for, how long, its code to copy and its QR code to show.
import { html, nothing } from '/vendor/lit-html/lit-html.js';
import { announce } from '/lib/announce.js';
import { now } from '/lib/clock.js';
import { say, t } from '/lib/i18n.js';
import { dayOf, fullDay, timeWithSeconds } from '/lib/kst.js';
import { icons } from '/components/icons.js';
import { showQr } from '/components/qr-dialog.js';

const DAY_MS = 86_400_000;
const SOON_DAYS = 7;

/** An answer to a claim says less than the list does: then it can be used until it expires, as far as we know. */
export const stateOf = (coupon) => coupon.state ?? (now() < Date.parse(coupon.expiresAt) ? 'ISSUED' : 'EXPIRED');
export const isUsable = (coupon) => stateOf(coupon) === 'ISSUED';

export const couponTicket = (coupon, page) => html`
  <article class="ticket ticket-${stateOf(coupon).toLowerCase()}">
    <div class="ticket-body">
      <p class="ticket-title">${say(coupon.title)}</p>
      ${coupon.benefit ? html`<p class="ticket-benefit">${say(coupon.benefit.text)}</p>` : nothing}
      <p class="ticket-when">${lifeOf(coupon)}</p>
      <p class="ticket-code"><code class="coupon-code">${coupon.code}</code></p>
      ${isUsable(coupon) ? acts(coupon, page) : nothing}
    </div>
    <div class="ticket-stub"><small>${t('coupon.number')}</small><b>${coupon.seq.toLocaleString()}</b>
      ${isUsable(coupon) ? nothing : html`<span class="ticket-stamp">${t(`coupon.state.${stateOf(coupon)}`)}</span>`}</div>
  </article>`;

const acts = (coupon, page) => html`
  <div class="ticket-acts">
    <button type="button" class="button ticket-qr" @click=${() => showQr(page, coupon)}>${icons.qr}<span>${t('coupon.qr')}</span></button>
    <button type="button" class="button button-quiet ticket-copy" @click=${copy}>${icons.copy}<span>${t('coupon.copy')}</span></button>
  </div>`;

function lifeOf(coupon) {
  const state = stateOf(coupon);
  if (state === 'REDEEMED') return t('coupon.redeemedAt', fullDay(coupon.redeemedAt), timeWithSeconds(coupon.redeemedAt));
  if (state === 'REVOKED') return t('coupon.revokedAt', fullDay(coupon.revokedAt));
  if (state === 'EXPIRED') return t('coupon.expiredAt', fullDay(coupon.expiresAt));
  if (!coupon.expiresAt) return t('coupon.issued', fullDay(coupon.issuedAt), timeWithSeconds(coupon.issuedAt));
  const days = daysUntil(coupon.expiresAt);
  return html`<span class="ticket-left ${days <= SOON_DAYS ? 'soon' : ''}">${t('coupon.daysLeft', days)}</span> ${t('coupon.until', fullDay(coupon.expiresAt))}`;
}

/** Days by the calendar of Korea, as people count them. */
function daysUntil(instant) {
  const noon = (when) => Date.parse(`${dayOf(when)}T12:00:00+09:00`);
  return Math.max(0, Math.round((noon(instant) - noon(now())) / DAY_MS));
}

async function copy(event) {
  const button = event.currentTarget;
  const code = button.closest('.ticket').querySelector('.coupon-code');
  try {
    await navigator.clipboard.writeText(code.textContent);
  } catch {
    // Without permission the code is marked, ready for the member's own copy.
    getSelection().selectAllChildren(code);
    return announce(t('coupon.marked'));
  }
  announce(t('coupon.copied'));
  button.classList.add('done');
  setTimeout(() => button.classList.remove('done'), 1800);
}
