// Says what a claim came to: never more than the server has answered.
import { html, nothing } from '/vendor/lit-html/lit-html.js';
import { t } from '/lib/i18n.js';
import { couponTicket } from '/components/coupon-ticket.js';
import { failureText } from '/components/states.js';

const SPARKS = 14;
const WAITS = ['busy', 'lost', 'spent'];

export function claimOutcome(outcome, page) {
  if (!outcome || outcome.kind === 'asking') return nothing;
  const { kind, coupon, failure } = outcome;
  if (coupon) return wonView(kind, coupon, page);
  if (WAITS.includes(kind)) return note('wait', kind, t(`outcome.${kind}.text`, outcome.seconds));
  if (kind === 'refused') return note('bad', kind, failureText(failure));
  if (kind === 'gaveUp') return note('bad', kind, t('outcome.gaveUp.text'));
  return note('end', kind, kind === 'NOT_ELIGIBLE' ? reasons(failure) : t(`outcome.${kind}.text`));
}

const wonView = (kind, coupon, page) => html`
  <div class="won won-${kind}">
    ${kind === 'already' ? nothing : html`<div class="sparks" aria-hidden="true">${Array.from({ length: SPARKS }, () => html`<i></i>`)}</div>`}
    <p class="won-title">${t(`outcome.${kind}.title`)}</p>
    <p class="won-text">${t(kind === 'already' ? 'outcome.already.text' : 'outcome.issued.text', coupon.seq)}</p>
    ${couponTicket(coupon, page)}
  </div>`;

/** The server names the rules that a member does not meet. */
function reasons(failure) {
  const named = (failure?.errors ?? []).map(({ field }) => t(`eligible.unmet.${field}`));
  return named.length > 0 ? named.join(' ') : t('outcome.NOT_ELIGIBLE.text');
}

const note = (tone, kind, text) => html`<div class="outcome-note outcome-${tone}"><p class="won-title">${t(`outcome.${kind}.title`)}</p><p class="won-text">${text}</p></div>`;
