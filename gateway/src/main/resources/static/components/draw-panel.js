// The draw of a Hot Time: entering it before the opening, what was committed to, and its outcome to check.
import { html, nothing } from '/vendor/lit-html/lit-html.js';
import { get, post } from '/lib/api.js';
import { entriesOf, orderOf } from '/lib/draw.js';
import { phaseOf } from '/lib/hot-time.js';
import { t } from '/lib/i18n.js';
import { dayAndTime } from '/lib/kst.js';
import { currentMember, signInPath, whoIsHere } from '/lib/session.js';
import { hashLine } from '/components/hash-line.js';
import { failureText, skeleton } from '/components/states.js';

const POLL_MS = 10_000;

/** What is known of the draw, with a view; all of it asks nobody where a Hot Time has none. */
export function drawOf(page, id, hotTime) {
  const it = { draw: null, mine: null, busy: false, failure: '', check: null, load, view };
  page.repeat(() => (it.draw ? POLL_MS * (0.75 + Math.random() / 2) : 500), () => (!it.draw || !it.draw.seed) && load());

  async function load() {
    if (!hotTime()?.draw) return;
    const member = await whoIsHere();
    const [draw, mine] = await Promise.allSettled([
      get(`/hot-times/${id}/draw`, { signal: page.signal, fresh: true }),
      member && !it.mine ? get(`/hot-times/${id}/draw/entries/me`, { signal: page.signal, fresh: true }) : it.mine,
    ]);
    if (draw.status === 'fulfilled') it.draw = draw.value;
    if (mine.status === 'fulfilled') it.mine = mine.value;
    page.update();
  }

  async function enter() {
    await working(async () => (it.mine = (await post(`/hot-times/${id}/draw/entries`, {}, { signal: page.signal })).body));
    await load();
  }

  async function working(act) {
    Object.assign(it, { busy: true, failure: '' });
    page.update();
    await act().catch((failure) => (it.failure = failure.code === 'TOO_LATE' ? t('draw.closed') : failureText(failure)));
    it.busy = false;
    page.update();
  }

  const verify = () => working(async () => {
    const blinds = await entriesOf(id, { signal: page.signal });
    const order = await orderOf(it.draw, blinds);
    it.check = { good: order !== null, count: blinds.length, place: order && it.mine ? order.indexOf(it.mine.blind) + 1 : 0 };
  });

  function view(member, coupon) {
    if (!hotTime()?.draw) return nothing;
    if (!it.draw) return skeleton(1, 'table');
    return it.draw.seed ? drawnView(id, it, coupon, verify) : waitingView(it, member, phaseOf(hotTime()) === 'SCHEDULED', enter);
  }

  return it;
}

const waitingView = (it, member, open, enter) => html`
  <section class="panel draw" aria-labelledby="draw-title">
    <h2 id="draw-title">${t('draw.title')}</h2>
    <p class="draw-lead">${t('draw.lead')}</p>
    <div class="draw-act">
      ${it.mine
        ? html`<p class="draw-in" role="status"><b>${t('draw.entered')}</b> ${t('draw.entered.text')}</p>`
        : open ? entering(it, member, enter) : html`<p class="draw-in">${t('draw.closed')}</p>`}
      <p class="draw-count"><small>${t('draw.entries')}</small><b>${t('draw.people', it.draw.entries)}</b></p>
    </div>
    ${it.failure ? html`<p class="form-failure" role="alert">${it.failure}</p>` : nothing}
    ${hashLine(t('draw.commitment'), it.draw.commitment, t('draw.commitment.hint'))}
    ${it.mine ? hashLine(t('draw.blind'), it.mine.blind) : nothing}
  </section>`;

const entering = (it, member, enter) =>
  member === null
    ? html`<a class="button button-main" href=${signInPath()}>${t('claim.signIn')}</a>`
    : html`<button type="button" id="enter-draw" class="button button-main" ?disabled=${it.busy || !currentMember()} @click=${enter}>${t(it.busy ? 'draw.entering' : 'draw.enter')}</button>`;

const drawnView = (id, it, coupon, verify) => html`
  <section class="panel draw" aria-labelledby="draw-title">
    <h2 id="draw-title">${t('draw.done')}</h2>
    <div class="draw-act">
      <p class="draw-count"><small>${t('draw.entries')}</small><b>${t('draw.people', it.draw.entries)}</b></p>
      ${placeOf(it, coupon) ? html`<p class="draw-count"><small>${t('draw.place')}</small><b>${t('draw.place.of', placeOf(it, coupon), it.draw.entries)}</b></p>` : nothing}
    </div>
    ${hashLine(t('draw.seed'), it.draw.seed, it.draw.drawnAt ? t('draw.drawnAt', dayAndTime(it.draw.drawnAt)) : '')}
    ${hashLine(t('draw.commitment'), it.draw.commitment)}
    <div class="panel-acts">
      <button type="button" class="button button-quiet" ?disabled=${it.busy} @click=${verify}>${t(it.busy ? 'draw.checking' : 'draw.check')}</button>
      <a class="button button-quiet" href="/verifier.html#${id}">${t('proof.verify')}</a>
      <a class="button button-quiet" download href="/api/v1/hot-times/${id}/draw/entries">${t('draw.list')}</a>
      ${it.mine ? html`<a class="button button-quiet" download="hot-time-${id}-entry.json" href="/api/v1/hot-times/${id}/draw/entries/me">${t('draw.mine')}</a>` : nothing}
    </div>
    <div role="status">${it.check ? html`<p class=${it.check.good ? 'form-done' : 'form-failure'}>${it.check.good ? t('draw.check.good', it.check.count) : t('draw.check.bad')}</p>` : nothing}</div>
    ${it.failure ? html`<p class="form-failure" role="alert">${it.failure}</p>` : nothing}
  </section>`;

/** The lots come first and are numbered in their order: among them, the coupon's number is the place. */
const placeOf = ({ mine, check, draw }, coupon) => check?.place || (mine && coupon?.seq <= draw.entries ? coupon.seq : 0);
