// How many coupons are left, as a row of tickets that empties from the right. It glides, however often it changes.
import { html, svg } from '/vendor/lit-html/lit-html.js';
import { t } from '/lib/i18n.js';

const TICKETS = 40;
const WIDTH = 400;
const STEP = WIDTH / TICKETS;

export function stockPicture({ stock, remaining }) {
  const left = stock === 0 ? 0 : (remaining / stock) * WIDTH;
  return html`
    <div class="stock">
      <p class="stock-words"><b>${t('stock.left', remaining)}</b> <span>${t('stock.of', stock)}</span></p>
      <svg class="stock-row" viewBox="0 0 ${WIDTH} 22" preserveAspectRatio="none" role="meter" aria-label=${t('stock.label')}
        aria-valuemin="0" aria-valuemax=${stock} aria-valuenow=${remaining} aria-valuetext=${t('stock.spoken', remaining, stock)}>
        <defs><clipPath id="stock-left"><rect class="stock-clip" x="0" y="0" width=${left} height="22"></rect></clipPath></defs>
        <g class="stock-gone">${row}</g>
        <g class="stock-there" clip-path="url(#stock-left)">${row}</g>
      </svg>
    </div>`;
}

// Slanted like the bolt, so that a part of a ticket still reads as movement.
const row = Array.from({ length: TICKETS }, (_, i) => svg`<path d="M${i * STEP + 3} 0h${STEP - 4}l-2.500 22h-${STEP - 4}z"></path>`);
