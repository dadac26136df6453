// The head of a Hot Time's page for administrators: its state, large, the numbers, and what can be done now.
import { html } from '/vendor/lit-html/lit-html.js';
import { isAhead, phaseOf } from '/lib/hot-time.js';
import { say, t } from '/lib/i18n.js';
import { dayAndTime, span } from '/lib/kst.js';
import { ruleTags } from '/components/eligible.js';
import { benefitOf, drawTag, occasion, phaseTag } from '/components/hot-time.js';
import { stockPicture } from '/components/stock-picture.js';
import '/components/count-down.js';

export const deskHead = (hotTime, verbs) => html`
  <section class="slab desk-head" aria-labelledby="desk-title">
    <div class="desk-about">
      <p class="slab-kicker"><span class="tags">${phaseTag(phaseOf(hotTime))}${drawTag(hotTime)}</span> ${span(hotTime.opensAt, hotTime.closesAt)} KST</p>
      <h1 id="desk-title">${say(hotTime.title)}</h1>
      <p class="slab-text">${[benefitOf(hotTime), hotTime.match && occasion(hotTime)].filter(Boolean).join(' · ')}</p>
      <p class="rules">${ruleTags(hotTime.eligibility)}</p>
      <p class="desk-note">${[t('desk.created', hotTime.createdBy, dayAndTime(hotTime.createdAt)), t('desk.revision', hotTime.revision), hotTime.seriesId && t('desk.series')].filter(Boolean).join(' · ')}</p>
    </div>
    <div class="desk-now">${clock(hotTime)}${stockPicture(hotTime)}</div>
    ${verbs.view(hotTime)}
  </section>`;

function clock(hotTime) {
  const phase = phaseOf(hotTime);
  if (!isAhead(hotTime) || phase === 'PAUSED') return html`<p class="desk-word">${t(phase === 'DRAFT' ? 'phase.DRAFT' : `phase.long.${phase}`)}</p>`;
  return html`
    <p class="stub-label">${t(phase === 'OPEN' ? 'countdown.toClose' : 'countdown.label')}</p>
    <count-down .until=${Date.parse(phase === 'OPEN' ? hotTime.closesAt : hotTime.opensAt)}></count-down>`;
}
