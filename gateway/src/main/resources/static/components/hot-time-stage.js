// The stage of a Hot Time: what it is, the clock, the stock, the button, the outcome; beside it what is good to know.
import { html, nothing } from '/vendor/lit-html/lit-html.js';
import { matchPath } from '/lib/address.js';
import { uncertainty } from '/lib/clock.js';
import { isAhead, phaseOf } from '/lib/hot-time.js';
import { say, t } from '/lib/i18n.js';
import { dayAndTime, fullDay, timeWithSeconds } from '/lib/kst.js';
import { claimButton } from '/components/claim-button.js';
import { claimOutcome } from '/components/claim-outcome.js';
import { eligibleLine } from '/components/eligible.js';
import { benefitOf, drawTag, occasion, phaseTag } from '/components/hot-time.js';
import { liveNote } from '/components/season-notes.js';
import { stockPicture } from '/components/stock-picture.js';

export const stageView = ({ hotTime, live, outcome, member, page, turned, press, draw, proof }) => html`
  <div class="stage-layout">
    <div class="stage-column">
      <section class="slab stage stage-${phaseOf(hotTime).toLowerCase().replace('_', '-')}" aria-labelledby="hot-title">
        <div class="stage-head">
          <span class="tags">${phaseTag(phaseOf(hotTime))}${drawTag(hotTime)}</span>
          ${isAhead(hotTime) ? liveNote({ state: live }) : nothing}
        </div>
        <p class="slab-kicker">${dayAndTime(hotTime.opensAt)} KST</p>
        <h1 id="hot-title">${say(hotTime.title)}</h1>
        ${benefitOf(hotTime) ? html`<p class="stage-benefit">${benefitOf(hotTime)}</p>` : nothing}
        ${hotTime.match ? html`<p class="slab-text"><a class="slab-link" href=${matchPath(hotTime.match)}>${occasion(hotTime)}</a></p>` : nothing}
        ${eligibleLine(hotTime.eligibility, member)}
        ${clock(hotTime, turned)}
        ${phaseOf(hotTime) === 'OVER' ? nothing : stockPicture(hotTime)}
        ${claimButton(hotTime, outcome, member, press)}
        <div class="outcome">
          ${outcome ? nothing : html`<p class="outcome-hint">${hint(phaseOf(hotTime))}</p>`}
          <div id="outcome" role="status">${claimOutcome(outcome, page)}</div>
        </div>
      </section>
      ${draw.view(member, outcome?.coupon)}
      ${proof.view(outcome?.coupon)}
    </div>
    ${guide(hotTime)}
  </div>`;

function clock(hotTime, turned) {
  const phase = phaseOf(hotTime);
  if (phase === 'PAUSED') return html`<p class="stage-word">${t('phase.long.PAUSED')}</p>`;
  if (!isAhead(hotTime)) return html`<p class="stage-word">${t('stock.issued', hotTime.issued, hotTime.stock)}</p>`;
  const until = Date.parse(phase === 'OPEN' ? hotTime.closesAt : hotTime.opensAt);
  return html`
    <p class="stub-label">${t(phase === 'OPEN' ? 'countdown.toClose' : 'countdown.label')}</p>
    <count-down class="giant" spoken .until=${until} @reached=${turned}></count-down>
    <p class="precision">${phase === 'OPEN' ? t('clock.since', timeWithSeconds(hotTime.opensAt)) : t('clock.precision', precision())}</p>`;
}

const guide = (hotTime) => html`
  <aside class="guide" aria-labelledby="guide-title">
    <h2 id="guide-title">${t('guide.title')}</h2>
    <ul>
      <li>${t('guide.one')}</li>
      ${hotTime.draw ? html`<li>${t('guide.draw')}</li>` : nothing}
      <li>${t('guide.ticket')}</li>
      <li>${t('guide.clock')}</li>
      <li>${t('guide.safe')}</li>
      <li>${t('guide.until', dayAndTime(hotTime.closesAt))}</li>
      ${hotTime.couponsExpireAt ? html`<li>${t('guide.expires', fullDay(hotTime.couponsExpireAt))}</li>` : nothing}
    </ul>
    <p><a href="/hot-times">${t('hotTimes.all')}</a></p>
  </aside>`;

const hint = (phase) => t(['SCHEDULED', 'OPEN', 'PAUSED'].includes(phase) ? `hint.${phase}` : 'hint.past');

const precision = () => (Number.isFinite(uncertainty()) ? Math.max(0.01, uncertainty() / 1000).toFixed(2) : null);
