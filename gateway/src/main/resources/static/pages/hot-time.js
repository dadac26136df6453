// One Hot Time, live: the countdown, the button that wakes at the instant, the outcome, and the proof once it is over.
import { html } from '/vendor/lit-html/lit-html.js';
import { announce } from '/lib/announce.js';
import { get, prepareToPost } from '/lib/api.js';
import { claim } from '/lib/claim.js';
import { phaseOf } from '/lib/hot-time.js';
import { say, t } from '/lib/i18n.js';
import { liveHotTime } from '/lib/live-hot-time.js';
import { whenReady } from '/lib/resource.js';
import { currentMember, whoIsHere } from '/lib/session.js';
import { ticketFor } from '/lib/ticket.js';
import { drawOf } from '/components/draw-panel.js';
import { stageView } from '/components/hot-time-stage.js';
import { proofOf } from '/components/proof-panel.js';
import { skeleton } from '/components/states.js';

// Those who wait for a draw must not all ask at once what became of it.
const DRAWN_AFTER_MS = 1500;
// What ended a press, but not for ever: stock may be added, a pause ends.
const PASSING = ['SOLD_OUT', 'PAUSED', 'NOT_OPEN'];

export function open(page) {
  const id = encodeURIComponent(page.params.id);
  const state = { outcome: null, revision: 0 };
  const tell = (outcome) => {
    Object.assign(state, { outcome, revision: hotTime.value?.revision ?? 0 });
    page.update();
    // Who merely came back to see it is left where he looks.
    if (outcome.coupon && outcome.kind !== 'already') document.getElementById('outcome')?.scrollIntoView({ block: 'nearest' });
  };
  const hotTime = liveHotTime(page, id, (before, after) => {
    sayChange(before, after);
    if (PASSING.includes(state.outcome?.kind) && after.revision > state.revision) state.outcome = null;
  });
  const tickets = ticketFor(page, id, { hotTime: () => hotTime.value, wanted: () => !state.outcome?.coupon });
  const draw = drawOf(page, id, () => hotTime.value);
  const proof = proofOf(page, id, () => hotTime.value);

  const mine = (kind) => get(`/hot-times/${id}/claims/me`, { signal: page.signal, fresh: true })
    .then((coupon) => state.outcome?.coupon || tell({ kind, coupon }), () => {});
  // What a press will need is fetched before the rush: the token, and the coupon of a member who came back.
  whoIsHere().then((member) => member && Promise.allSettled([mine('already'), prepareToPost()]));

  const turned = () => {
    if (phaseOf(hotTime.value) === 'OPEN') announce(t('phase.nowOpen'));
    if (hotTime.value.draw && currentMember()) setTimeout(() => (draw.load(), mine('drawn')), DRAWN_AFTER_MS * (1 + Math.random()));
    page.update();
  };
  const press = () => claim(id, { tickets, outcome: tell, signal: page.signal });
  const outcome = () => state.outcome ?? (tickets.refusal ? { kind: 'NOT_ELIGIBLE', failure: tickets.refusal } : null);

  page.show(() => say(hotTime.value?.title) || t('hotTimes.title'), () => html`
    <div class="wrap">
      ${whenReady(hotTime, skeleton(1, 'stage'), (value) =>
        stageView({ hotTime: value, live: hotTime.live, outcome: outcome(), member: currentMember(), page, turned, press, draw, proof }))}
    </div>`);
}

function sayChange(before, after) {
  if (after.state === before.state && after.stock > before.stock) announce(t('phase.moreStock', after.stock - before.stock));
  if (after.state === before.state) return;
  if (after.state === 'PAUSED') announce(t('phase.nowPaused'));
  else if (after.state === 'SOLD_OUT' || after.state === 'OVER') announce(t(`phase.long.${after.state}`));
  else if (after.state === 'OPEN' && before.state !== 'SCHEDULED') announce(t('phase.resumed'));
}
