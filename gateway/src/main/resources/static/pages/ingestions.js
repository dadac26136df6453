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

const POLL_RUNNING_MS = 1500;
const POLL_QUIET_MS = 20_000;

export function open(page) {
  return adminPage(page, () => t('ingestions.title'), () => {
    const runs = resource(page, (options) => get('/admin/ingestions?limit=10', { ...options, fresh: true }));
    const documents = resource(page, (options) => getAll('/admin/ingestions/documents?limit=100', { ...options, fresh: true }));
    const reload = () => Promise.all([runs.load({ quietly: true }), documents.load({ quietly: true })]);
    const state = { busy: false };
    page.repeat(() => (running(runs) ? POLL_RUNNING_MS : POLL_QUIET_MS), reload);
    const start = (what) => begin(page, state, what, reload);
    return () => view(runs, documents, state, start, () => more(page, runs));
  });
}

const running = (runs) => runs.value?.items.some((run) => run.state === 'RUNNING');

/** A run that is asked for while another one is busy waits its turn on the server, so pressing does no harm. */
async function begin(page, state, what, reload) {
  state.busy = true;
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

async function more(page, runs) {
  const next = await get(address('/admin/ingestions', { cursor: runs.value.next, limit: '20' }), { signal: page.signal, fresh: true });
  runs.value = { items: [...runs.value.items, ...next.items], next: next.next };
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
      items.length === 0 ? emptyView(t('runs.none.title'), t('runs.none.text')) : html`${runsTable(items)}${next ? moreButton(fetchMore) : ''}`)}
  </section>`;
