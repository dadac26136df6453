// A Hot Time in the list of administrators: what it is, when, for whom, and how far it has come.
import { html, nothing } from '/vendor/lit-html/lit-html.js';
import { phaseOf } from '/lib/hot-time.js';
import { say, t } from '/lib/i18n.js';
import { span } from '/lib/kst.js';
import { ruleTags } from '/components/eligible.js';
import { benefitOf, drawTag, phaseTag } from '/components/hot-time.js';

export const deskRow = (hotTime) => html`
  <a class="panel desk-row desk-${phaseOf(hotTime).toLowerCase().replace('_', '-')}" href="/admin/hot-times/${hotTime.id}">
    <span class="desk-tags">${phaseTag(phaseOf(hotTime))}${drawTag(hotTime)}${hotTime.seriesId ? html`<span class="tag">${t('desk.series')}</span>` : nothing}</span>
    <b class="desk-title">${say(hotTime.title)}</b>
    <span class="desk-what">${[benefitOf(hotTime), span(hotTime.opensAt, hotTime.closesAt)].filter(Boolean).join(' · ')}</span>
    ${hotTime.eligibility ? html`<span class="rules">${ruleTags(hotTime.eligibility)}</span>` : nothing}
    <span class="desk-stock"><span>${t('stock.issued', hotTime.issued, hotTime.stock)}</span>
      <progress max=${hotTime.stock} .value=${hotTime.issued} aria-label=${t('desk.issued')}></progress></span>
  </a>`;
