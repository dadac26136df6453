// One Hot Time: the countdown, the button that wakes at the instant, and the outcome.
import { html, nothing } from '/vendor/lit-html/lit-html.js';
import { matchPath } from '/lib/address.js';
import { announce } from '/lib/announce.js';
import { get, prepareToPost } from '/lib/api.js';
import { claim, ticketFor } from '/lib/claim.js';
import { uncertainty } from '/lib/clock.js';
import { phaseOf } from '/lib/hot-time.js';
import { say, t } from '/lib/i18n.js';
import { dayAndTime, timeWithSeconds } from '/lib/kst.js';
import { resource, whenReady } from '/lib/resource.js';
import { currentMember, whoIsHere } from '/lib/session.js';
import { claimButton } from '/components/claim-button.js';
import { claimOutcome } from '/components/claim-outcome.js';
import { occasion, phaseTag, stockGauge } from '/components/hot-time.js';
import { skeleton } from '/components/states.js';

const POLL_OPEN_MS = 4000;
const POLL_QUIET_MS = 15_000;

export function open(page) {
  const id = encodeURIComponent(page.params.id);
  const hotTime = resource(page, (options) => get(`/hot-times/${id}`, { ...options, fresh: true }));
  const state = { outcome: null };
  const ticket = ticketFor(id, page.signal);
  const tell = (outcome) => {
    state.outcome = outcome;
    page.update();
    if (outcome.coupon) document.getElementById('outcome')?.scrollIntoView({ block: 'nearest' });
    if (['issued', 'SOLD_OUT'].includes(outcome.kind)) hotTime.load({ quietly: true });
  };

  whoIsHere().then((member) => member && prepare(id, page, state, ticket));
  page.repeat(() => nextPoll(hotTime.value), () => hotTime.load({ quietly: true }));
  document.addEventListener('visibilitychange', () => {
    if (document.visibilityState === 'visible') hotTime.load({ quietly: true });
  }, { signal: page.signal });

  const turned = () => {
    if (phaseOf(hotTime.value) === 'OPEN') announce(t('phase.nowOpen'));
    page.update();
  };
  const press = () => claim(id, { ticket, outcome: tell, signal: page.signal });

  page.show(() => say(hotTime.value?.title) || t('hotTimes.title'), () => html`
    <div class="wrap">
      ${whenReady(hotTime, skeleton(1, 'stage'), (value) => stage(value, state, turned, press))}
    </div>`);
}

/** What a press will need is fetched before the rush: token and ticket, or the coupon of a member who came back. */
async function prepare(id, page, state, ticket) {
  const [mine] = await Promise.allSettled([get(`/hot-times/${id}/claims/me`, { signal: page.signal, fresh: true }), prepareToPost()]);
  if (mine.status === 'rejected') ticket.get().catch(() => {});
  if (mine.status === 'fulfilled' && state.outcome === null) {
    state.outcome = { kind: 'already', coupon: mine.value };
    page.update();
  }
}

// Polls are spread, so that pages opened by one push message don't ask in step.
function nextPoll(hotTime) {
  const base = hotTime && phaseOf(hotTime) === 'OPEN' ? POLL_OPEN_MS : POLL_QUIET_MS;
  return base * (0.75 + Math.random() * 0.5);
}

const stage = (hotTime, state, turned, press) => html`
  <div class="stage-layout">
    <section class="slab stage" aria-labelledby="hot-title">
      <p class="slab-kicker">${phaseTag(phaseOf(hotTime))} ${dayAndTime(hotTime.opensAt)} KST</p>
      <h1 id="hot-title">${say(hotTime.title)}</h1>
      ${hotTime.match ? html`<p class="slab-text"><a class="slab-link" href=${matchPath(hotTime.match)}>${occasion(hotTime)}</a></p>` : nothing}
      ${hotTime.coupon ? html`<p class="slab-text">${say(hotTime.coupon)}</p>` : nothing}
      ${clock(hotTime, turned)}
      ${stockGauge(hotTime)}
      ${claimButton(hotTime, state.outcome, currentMember(), press)}
      <div class="outcome">
        ${state.outcome ? nothing : html`<p class="outcome-hint">${hint(phaseOf(hotTime))}</p>`}
        <div id="outcome" role="status">${claimOutcome(state.outcome)}</div>
      </div>
    </section>
    <aside class="guide" aria-labelledby="guide-title">
      <h2 id="guide-title">${t('guide.title')}</h2>
      <ul>
        <li>${t('guide.one')}</li>
        <li>${t('guide.clock')}</li>
        <li>${t('guide.safe')}</li>
        <li>${t('guide.until', dayAndTime(hotTime.closesAt))}</li>
      </ul>
      <p><a href="/hot-times">${t('hotTimes.all')}</a></p>
    </aside>
  </div>`;

function clock(hotTime, turned) {
  const phase = phaseOf(hotTime);
  if (phase !== 'SCHEDULED' && phase !== 'OPEN') return html`<p class="stage-word">${t('stock.issued', hotTime.issued, hotTime.stock)}</p>`;
  const until = Date.parse(phase === 'OPEN' ? hotTime.closesAt : hotTime.opensAt);
  return html`
    <p class="stub-label">${t(phase === 'OPEN' ? 'countdown.toClose' : 'countdown.label')}</p>
    <count-down class="giant" spoken .until=${until} @reached=${turned}></count-down>
    <p class="precision">${phase === 'OPEN' ? t('clock.since', timeWithSeconds(hotTime.opensAt)) : t('clock.precision', precision())}</p>`;
}

const hint = (phase) => t(phase === 'SCHEDULED' || phase === 'OPEN' ? `hint.${phase}` : 'hint.past');

const precision = () => (Number.isFinite(uncertainty()) ? Math.max(0.01, uncertainty() / 1000).toFixed(2) : null);
