// Documents as they were fetched: published, held back, or unreadable; each can be taken in again, in any kept version.
import { html, nothing } from '/vendor/lit-html/lit-html.js';
import { duration } from '/lib/duration.js';
import { known, t } from '/lib/i18n.js';
import { dayAndTime } from '/lib/kst.js';

export const documentsView = (documents, start, busy) =>
  html`<div class="documents">${[...documents].sort(byNeed).map((one) => documentCard(one, start, busy))}</div>`;

const NEED = ['HELD', 'UNREADABLE', 'NEW', 'GOOD'];
const byNeed = (one, other) =>
  NEED.indexOf(one.state) - NEED.indexOf(other.state) || Number(other.stale) - Number(one.stale) || one.source.localeCompare(other.source);

const documentCard = (one, start, busy) => html`
  <article class="panel document document-${one.state.toLowerCase()}">
    <h3><small>${one.source}</small>${one.document}</h3>
    <p class="document-state"><span class="tag document-tag">${known(`document.state.${one.state}`) ?? one.state}</span>
      ${one.stale ? html`<span class="tag document-stale">${t('document.stale')}</span>` : nothing}
      <span>${one.ageSeconds === null ? t('document.waiting') : t('document.age', duration(one.ageSeconds))}</span></p>
    ${one.reason ? html`<p class="document-reason">${reason(one.reason)}</p>` : nothing}
    <p class="document-times">${times(one)}</p>
    ${one.versions.length > 0 ? replayForm(one, start, busy) : nothing}
  </article>`;

const replayForm = (one, start, busy) => html`
  <form class="document-act" @submit=${(event) => replay(event, one, start)}>
    <label class="picker"><span class="visually-hidden">${t('document.version')}</span>
      <select class="form-select" name="hash">${one.versions.map(versionOption)}</select></label>
    <button class="button button-quiet" value="" ?disabled=${busy}>${t('document.replay')}</button>
    ${one.state === 'HELD' ? html`<button class="button" value="yes" ?disabled=${busy}>${t('document.accept')}</button>` : nothing}
  </form>`;

const times = (one) =>
  [one.fetchedAt && t('document.fetchedAt', dayAndTime(one.fetchedAt)), one.goodAt && t('document.goodAt', dayAndTime(one.goodAt))]
    .filter(Boolean)
    .join(' · ');

const versionOption = (version, i) =>
  html`<option value=${version.hash}>${t(i === 0 ? 'document.newest' : 'document.older', dayAndTime(version.fetchedAt), version.hash.slice(0, 8))}</option>`;

/** A code, and what is special about this case. */
function reason(text) {
  const [code, ...detail] = text.split(': ');
  return [known(`finding.${code}`) ?? code, ...detail].join(': ');
}

function replay(event, one, start) {
  event.preventDefault();
  const { hash } = Object.fromEntries(new FormData(event.currentTarget));
  const accept = event.submitter?.value === 'yes';
  start({ source: one.source, document: one.document, hash, ...(accept ? { accept } : {}) });
}
