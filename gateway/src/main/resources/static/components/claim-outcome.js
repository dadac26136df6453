// Says what a claim came to: never more than the server has answered.
import { html, nothing } from '/vendor/lit-html/lit-html.js';
import { t } from '/lib/i18n.js';
import { couponTicket } from '/components/coupon-ticket.js';
import { failureText } from '/components/states.js';

const SPARKS = 14;

export function claimOutcome(outcome) {
  if (!outcome || outcome.kind === 'asking') return nothing;
  const { kind, coupon } = outcome;
  if (coupon) return wonView(kind, coupon);
  if (kind === 'busy' || kind === 'lost') return note('wait', t(`outcome.${kind}.title`), t(`outcome.${kind}.text`, outcome.seconds));
  if (kind === 'refused' || kind === 'gaveUp') return note('bad', t(`outcome.${kind}.title`), kind === 'gaveUp' ? t('outcome.gaveUp.text') : failureText(outcome.failure));
  return note('end', t(`outcome.${kind}.title`), t(`outcome.${kind}.text`));
}

const wonView = (kind, coupon) => html`
  <div class="won won-${kind}">
    ${kind === 'issued' ? html`<div class="sparks" aria-hidden="true">${Array.from({ length: SPARKS }, () => html`<i></i>`)}</div>` : nothing}
    <p class="won-title">${t(`outcome.${kind}.title`)}</p>
    <p class="won-text">${t(`outcome.${kind}.text`, coupon.seq)}</p>
    ${couponTicket(coupon)}
  </div>`;

const note = (tone, title, text) => html`<div class="outcome-note outcome-${tone}"><p class="won-title">${title}</p><p class="won-text">${text}</p></div>`;
