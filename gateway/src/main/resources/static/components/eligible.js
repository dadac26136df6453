// Who may take part, as a line of words; for a member who may not, why.
import { html, nothing } from '/vendor/lit-html/lit-html.js';
import { isForEverybody, rulesOf, unmetBy } from '/lib/eligibility.js';
import { t } from '/lib/i18n.js';

/** The rules alone, for cards and banners. */
export const ruleTags = (eligibility) => rulesOf(eligibility).map(({ text }) => html`<span class="rule">${text}</span>`);

/** The rules, and how the member who is here stands with them. */
export function eligibleLine(eligibility, member) {
  if (isForEverybody(eligibility)) return nothing;
  const unmet = unmetBy(member, eligibility);
  return html`
    <p class="eligible">
      ${ruleTags(eligibility)}
      ${unmet.length > 0
        ? html`<b class="eligible-not">${t(`eligible.unmet.${unmet[0]}`)}</b>`
        : member ? html`<span class="eligible-met">${t('eligible.met')}</span>` : nothing}
    </p>`;
}
