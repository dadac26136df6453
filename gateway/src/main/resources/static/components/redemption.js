// A coupon as staff see it, what came of redeeming it (large, in a colour and in words), and what was done before.
import { html, nothing } from '/vendor/lit-html/lit-html.js';
import { say, t } from '/lib/i18n.js';
import { fullDay, timeWithSeconds } from '/lib/kst.js';
import { icons } from '/components/icons.js';
import { failureText } from '/components/states.js';

const OF_STATE = { REDEEMED: 'ALREADY_REDEEMED', EXPIRED: 'COUPON_EXPIRED', REVOKED: 'COUPON_REVOKED' };

/** One that can't be used says so at once; there is nothing to press. */
export const foundCoupon = (state, acts) =>
  state.found.state === 'ISSUED' ? usable(state, acts) : resultView({ ...state, result: { kind: OF_STATE[state.found.state] } }, acts);

const usable = ({ found, busy, reference }, { take }) => html`
  <section class="panel redemption" aria-labelledby="found-title">
    <p class="redemption-state">${t('coupon.state.ISSUED')}</p>
    <h2 id="found-title">${say(found.benefit.text)}</h2>
    ${about(found)}
    <button type="button" id="redeem" class="button button-main redemption-act" ?disabled=${busy} @click=${take}>${t(busy ? 'working' : 'staff.redeem')}</button>
    <p class="field-hint">${t('staff.reference', reference)}</p>
  </section>`;

export function resultView({ result, found, busy }, { take, next }) {
  const { kind, failure } = result;
  const tone = kind === 'done' ? 'good' : kind === 'unsure' || kind === 'failed' ? 'unsure' : 'bad';
  return html`
    <section class="panel redemption verdict verdict-${tone}" aria-labelledby="verdict-title">
      <span class="verdict-mark" aria-hidden="true">${tone === 'good' ? icons.check : tone === 'bad' ? icons.cross : icons.question}</span>
      <h2 id="verdict-title">${t(`staff.result.${kind}`)}</h2>
      <p class="verdict-text">${kind === 'failed' ? failureText(failure) : t(`staff.result.${kind}.text`)}</p>
      ${found ? html`<p class="verdict-benefit">${say(found.benefit.text)}</p>${about(result.coupon ?? found)}` : nothing}
      ${kind === 'unsure'
        ? html`<button type="button" class="button button-main redemption-act" ?disabled=${busy} @click=${take}>${t(busy ? 'working' : 'staff.again')}</button>`
        : html`<button type="button" id="next" class="button redemption-act" @click=${next}>${t('staff.next')}</button>`}
    </section>`;
}

const about = (coupon) => html`
  <p><code class="coupon-code">${coupon.code}</code></p>
  <p class="redemption-about">${say(coupon.title)}<br>${coupon.redeemedAt
    ? t('coupon.redeemedAt', fullDay(coupon.redeemedAt), timeWithSeconds(coupon.redeemedAt))
    : t('coupon.until', fullDay(coupon.expiresAt))}${note(coupon)}</p>`;

const note = ({ revocationReason, redemptionReference }) => {
  const text = revocationReason ?? (redemptionReference && t('staff.reference', redemptionReference));
  return text ? html`<br><small>${text}</small>` : nothing;
};

export const recentRedemptions = (recent) => html`
  <section aria-labelledby="recent-title">
    <div class="section-head"><h2 id="recent-title">${t('staff.recent')}</h2></div>
    ${recent.length === 0
      ? html`<p class="quiet">${t('staff.recent.none')}</p>`
      : html`<ol class="recent">${recent.map((one) => html`
        <li class="recent-${one.kind === 'done' ? 'good' : 'bad'}"><b>${t(`staff.result.${one.kind}`)}</b> <span>${say(one.benefit.text)}</span>
          <code>${one.code}</code> <time>${timeWithSeconds(one.at)}</time></li>`)}</ol>`}
  </section>`;
