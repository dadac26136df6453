// The series there are: how often, what for, and a way to stop each.
import { html, nothing } from '/vendor/lit-html/lit-html.js';
import { cronWords } from '/lib/cron.js';
import { say, t } from '/lib/i18n.js';
import { dayAndTime } from '/lib/kst.js';
import { ruleTags } from '/components/eligible.js';
import { drawTag } from '/components/hot-time.js';
import { benefitText } from '/components/offer-fields.js';

/** `kinds` tell what a coupon of each kind is good for. */
export const seriesList = (items, kinds, stop) => html`
  <ul class="desk-list">${items.map((one) => html`
    <li class="panel desk-row series-row ${isActive(one) ? '' : 'desk-over'}">
      <span class="desk-tags">${isActive(one) ? nothing : html`<span class="tag tag-over">${t('series.ended')}</span>`}${drawTag(one)}</span>
      <b class="desk-title">${say(one.title)}</b>
      <span class="desk-what">${[cronWords(one.cron), t('series.openFor', one.openSeconds / 60), t('stock.first', one.stock), benefitOf(one.coupon, kinds)].filter(Boolean).join(' · ')}</span>
      <span class="rules">${ruleTags(one.eligibility)}</span>
      ${one.next?.length > 0 ? html`<span class="desk-what">${t('series.next')}: ${dayAndTime(one.next[0])}</span>` : nothing}
      ${isActive(one) ? html`<button type="button" class="button button-quiet series-stop" @click=${() => stop(one)}>${t('series.stop')}</button>` : nothing}
    </li>`)}</ul>`;

const isActive = (one) => one.active !== false;

function benefitOf({ kind, amount }, kinds) {
  const known = kinds.find((one) => one.code === kind);
  return known && benefitText(known, amount);
}
