// A coupon as a ticket with its code to copy.
import { html } from '/vendor/lit-html/lit-html.js';
import { announce } from '/lib/announce.js';
import { say, t } from '/lib/i18n.js';
import { fullDay, timeWithSeconds } from '/lib/kst.js';
import { icons } from '/components/icons.js';

export const couponTicket = (coupon) => html`
  <article class="ticket">
    <div class="ticket-body">
      <p class="ticket-title">${say(coupon.title)}</p>
      <p class="ticket-when">${t('coupon.issued', fullDay(coupon.issuedAt), timeWithSeconds(coupon.issuedAt))}</p>
      <p class="ticket-code"><code class="coupon-code">${coupon.code}</code></p>
      <button type="button" class="button button-quiet ticket-copy" @click=${copy}>${icons.copy}<span>${t('coupon.copy')}</span></button>
    </div>
    <div class="ticket-stub"><small>${t('coupon.number')}</small><b>${coupon.seq.toLocaleString()}</b></div>
  </article>`;

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
