// What all services share: the stores, and when the last audit and the last crawl were.
import { html, nothing } from '/vendor/lit-html/lit-html.js';
import { duration } from '/lib/duration.js';
import { t } from '/lib/i18n.js';
import { auditAge } from '/lib/suite-health.js';
import { agoView } from '/components/ago.js';
import { storeName } from '/components/health-verdict.js';
import { runState } from '/components/runs-table.js';

const STORES = ['redis', 'database'];

export const storeTiles = (health, run) => html`
  <dl class="health-tiles">
    ${STORES.map((store) => storeTile(store, health))}
    <div class="panel"><dt>${t('health.audit')}</dt><dd>${auditOf(health)}</dd></div>
    <div class="panel"><dt><a href="/admin/ingestions">${t('health.crawl')}</a></dt><dd>${run ? crawl(run) : t('health.none')}</dd></div>
  </dl>`;

function storeTile(name, { services }) {
  const asked = services
    .flatMap((service) => service.copies)
    .filter((copy) => copy.state !== 'SILENT')
    .flatMap((copy) => copy.stores)
    .filter((store) => store.store === name);
  const reached = asked.filter((store) => store.reachable);
  const slowest = Math.max(0, ...reached.map((store) => store.millis ?? 0));
  return html`
    <div class="panel ${reached.length < asked.length ? 'bad' : ''}"><dt>${storeName(name)}</dt>
      <dd>${reached.length}<span>/${asked.length}</span><small>${t('health.reached', slowest)}</small></dd></div>`;
}

function auditOf(health) {
  const age = auditAge(health);
  return age ? t('health.audit.ago', duration(age)) : html`${t('health.none')}<small>${t('health.audit.none')}</small>`;
}

const crawl = (run) => html`${run.startedAt ? agoView(run.startedAt) : nothing}<small>${runState(run)}</small>`;
