// A coupon's QR code, large on white in light and dark alike, for a reader at a till; also on paper.
import { html } from '/vendor/lit-html/lit-html.js';
import { dialog } from '/lib/dialog.js';
import { say, t } from '/lib/i18n.js';
import { fullDay } from '/lib/kst.js';

export function showQr(page, coupon) {
  let failed = false;
  return dialog(page, 'qr', ({ draw, close }) => html`
    <div class="qr-sheet">
      <h2 id="qr-title">${say(coupon.title)}</h2>
      ${coupon.benefit ? html`<p class="qr-benefit">${say(coupon.benefit.text)}</p>` : ''}
      ${failed
        ? html`<p class="qr-failed" role="alert">${t('coupon.qr.failed')}</p>`
        : html`<img class="qr-code" width="280" height="280" alt=${t('coupon.qr.alt', coupon.code)}
            src="/api/v1/coupons/${encodeURIComponent(coupon.code)}/qr" @error=${() => (failed = true, draw())}>`}
      <p><code class="coupon-code">${coupon.code}</code></p>
      ${coupon.expiresAt ? html`<p class="qr-until">${t('coupon.until', fullDay(coupon.expiresAt))}</p>` : ''}
      <p class="qr-hint screen-only">${t('coupon.qr.hint')}</p>
      <div class="dialog-acts screen-only">
        <button type="button" class="button button-quiet" @click=${() => print()}>${t('coupon.print')}</button>
        <button type="button" class="button button-main" @click=${() => close('')}>${t('coupon.close')}</button>
      </div>
    </div>`);
}
