// For administrators: one run, as it goes on, and what it left out.
import { html, nothing } from '/vendor/lit-html/lit-html.js';
import { get } from '/lib/api.js';
import { known, t } from '/lib/i18n.js';
import { dayAndTime } from '/lib/kst.js';
import { resource, whenReady } from '/lib/resource.js';
import { adminPage } from '/components/admin-page.js';
import { runCounts, runState, triggerName } from '/components/runs-table.js';
import { skeleton } from '/components/states.js';

const POLL_MS = 1000;

export function open(page) {
  return adminPage(page, () => t('run.title'), () => {
    const run = resource(page, (options) => get(`/admin/ingestions/${encodeURIComponent(page.params.id)}`, { ...options, fresh: true }));
    page.repeat(() => POLL_MS, () => run.value?.state === 'RUNNING' && run.load({ quietly: true }));
    return () => html`
      <p class="crumb"><a href="/admin/ingestions">${t('ingestions.title')}</a></p>
      ${whenReady(run, skeleton(2, 'card'), runView)}`;
  });
}

const runView = (run) => html`
  <div class="page-head"><h1>${run.startedAt ? dayAndTime(run.startedAt) : t('run.title')}</h1><p role="status">${runState(run)} ${triggerName(run.trigger)}</p></div>
  ${run.state === 'RUNNING' ? html`<div class="running" role="progressbar" aria-label=${t('run.state.RUNNING')}></div>` : nothing}
  ${runCounts(run)}
  ${run.error ? html`<p class="form-failure">${run.error}</p>` : nothing}
  <section aria-labelledby="findings-title">
    <div class="section-head"><h2 id="findings-title">${t('findings.title')}</h2></div>
    ${(run.findings ?? []).length === 0 ? html`<p class="quiet">${t('findings.none')}</p>` : html`<ul class="findings">${run.findings.map(findingView)}</ul>`}
  </section>`;

const findingView = (finding) => html`
  <li class="panel">
    <b>${known(`finding.${finding.code}`) ?? finding.code}</b>
    <p>${finding.detail}</p>
    <small>${[finding.source, finding.document, finding.row].filter(Boolean).join(' › ')}</small>
  </li>`;
