// For administrators: what each source last said and whether it is published, the runs that took it in, and a new one.
import { html } from '/vendor/lit-html/lit-html.js';
import { announce } from '/lib/announce.js';
import { get, getAll, post } from '/lib/api.js';
import { address } from '/lib/address.js';
import { t } from '/lib/i18n.js';
import { resource, whenReady } from '/lib/resource.js';
import { adminPage } from '/components/admin-page.js';
import { documentsView } from '/components/ingested-documents.js';
import { moreButton } from '/components/more-button.js';
import { runsTable } from '/components/runs-table.js';
import { emptyView, failureText, skeleton } from '/components/states.js';

const POLL_MS = 2000;
const MOST = 100;

export function open(page) {
  return adminPage(page, () => t('ingestions.title'), () => {
    const state = { busy: false, failure: '', shown: 10 };
    const runs = resource(page, (options) => get(address('/admin/ingestions', { limit: state.shown }), { ...options, fresh: true }));
    const documents = resource(page, (options) => getAll('/admin/ingestions/documents?limit=100', { ...options, fresh: true }));
    const reload = () => Promise.all([runs.load({ quietly: true }), documents.load({ quietly: true })]);
    page.repeat(() => POLL_MS, reload);
    const start = (what) => begin(page, state, what, reload);
    const more = () => {
      state.shown = MOST;
      return runs.load({ quietly: true });
    };
    return () => view(runs, documents, state, start, more);
  });
}

async function begin(page, state, what, reload) {
  Object.assign(state, { busy: true, failure: '' });
  page.update();
  try {
    await post('/admin/ingestions', what);
    announce(t('ingestions.started'));
    await reload();
  } catch (failure) {
    announce(failureText(failure));
    state.failure = failureText(failure);
  }
  state.busy = false;
  page.update();
}

const view = (runs, documents, state, start, fetchMore) => html`
  <div class="page-head"><h1>${t('ingestions.title')}</h1>
    <button type="button" id="start-run" class="button button-main" ?disabled=${state.busy} @click=${() => start({})}>${t(state.busy ? 'working' : 'ingestions.start')}</button></div>
  ${state.failure ? html`<p class="form-failure" role="alert">${state.failure}</p>` : ''}
  <section aria-labelledby="documents-title">
    <div class="section-head"><h2 id="documents-title">${t('documents.title')}</h2></div>
    ${whenReady(documents, skeleton(3, 'row'), (items) =>
      items.length === 0 ? emptyView(t('documents.none.title'), t('documents.none.text')) : documentsView(items, start, state.busy))}
  </section>
  <section aria-labelledby="runs-title">
    <div class="section-head"><h2 id="runs-title">${t('runs.title')}</h2></div>
    ${whenReady(runs, skeleton(4, 'row'), ({ items, next }) =>
      items.length === 0 ? emptyView(t('runs.none.title'), t('runs.none.text')) : html`${runsTable(items)}${next && state.shown < MOST ? moreButton(fetchMore) : ''}`)}
  </section>`;
