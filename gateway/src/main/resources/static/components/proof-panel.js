// Once a Hot Time is sealed: what was sealed, everybody's records, and a winner's own proof.
import { html, nothing } from '/vendor/lit-html/lit-html.js';
import { get } from '/lib/api.js';
import { t } from '/lib/i18n.js';
import { dayAndTime } from '/lib/kst.js';
import { hashLine } from '/components/hash-line.js';
import { skeleton } from '/components/states.js';

const LOOK_MS = 1000;

/** Asks for the proof once, when the Hot Time says that there is one. */
export function proofOf(page, id, hotTime) {
  let proof = null;
  let asked = false;
  page.repeat(() => LOOK_MS, async () => {
    if (proof || !hotTime()?.sealed) return;
    proof = await get(`/hot-times/${id}/proof`, { signal: page.signal, fresh: true }).catch(() => null);
    asked = true;
    page.update();
  });
  return { view: (coupon) => (proof ? view(id, proof, coupon) : hotTime()?.sealed && !asked ? skeleton(1, 'table') : nothing) };
}

const view = (id, proof, coupon) => html`
  <section class="panel proof" aria-labelledby="proof-title">
    <h2 id="proof-title">${t('proof.title')}</h2>
    <p class="draw-lead">${t('proof.lead')}</p>
    <div class="draw-act">
      <p class="draw-count"><small>${t('proof.records')}</small><b>${t('proof.count', proof.records)}</b></p>
      <p class="draw-count"><small>${t('proof.sealedAt')}</small><b>${dayAndTime(proof.sealedAt)}</b></p>
    </div>
    ${hashLine(t('proof.merkleRoot'), proof.merkleRoot)}
    ${hashLine(t('proof.chainHead'), proof.chainHead)}
    <div class="panel-acts">
      ${coupon ? html`<a class="button button-main" download="hot-time-${id}-proof-${coupon.seq}.json" href="/api/v1/hot-times/${id}/proof/me">${t('proof.mine')}</a>` : nothing}
      <a class="button button-quiet" download="hot-time-${id}-proof.json" href="/api/v1/hot-times/${id}/proof">${t('proof.file')}</a>
      <a class="button button-quiet" download="hot-time-${id}-records.ndjson" href="/api/v1/hot-times/${id}/proof/records">${t('proof.all')}</a>
      <a class="button button-quiet" href="/verifier.html#${id}">${t('proof.verify')}</a>
    </div>
    <p class="field-hint">${t('proof.verify.hint')}</p>
  </section>`;
