// One service: how many of its copies are well, what waits in them, and each copy by itself.
import { html, nothing } from '/vendor/lit-html/lit-html.js';
import { duration } from '/lib/duration.js';
import { known, t } from '/lib/i18n.js';
import { dayAndTime } from '/lib/kst.js';
import { NUMBERS, numberOf } from '/lib/suite-health.js';
import { agoView } from '/components/ago.js';
import { serviceName, storeName } from '/components/health-verdict.js';

export const serviceHealth = (service) => html`
  <section class="panel health-service health-${service.state.toLowerCase()}" data-service=${service.service} aria-labelledby="health-${service.service}">
    <div class="health-head"><h2 id="health-${service.service}">${serviceName(service.service)} <small>${service.service}</small></h2>
      <span class="tag">${known(`health.state.${service.state}`) ?? service.state}</span></div>
    ${service.copies.length === 0 ? html`<p class="quiet">${t('health.noCopy')}</p>` : html`${numbers(service)}<ul class="health-copies">${service.copies.map(copyView)}</ul>`}
  </section>`;

function numbers(service) {
  const shown = Object.keys(NUMBERS).filter((name) => numberOf(service, name) !== null);
  return shown.length === 0
    ? nothing
    : html`<dl class="health-numbers">${shown.map((name) => {
        const { kind, troubled } = NUMBERS[name];
        const value = numberOf(service, name);
        return html`<div class=${troubled && value > 0 ? 'bad' : ''}><dt>${t(`health.number.${name}`)}</dt><dd>${kind === 'age' ? duration(value) : value.toLocaleString()}</dd></div>`;
      })}</dl>`;
}

const copyView = (copy) => html`
  <li class="health-copy-${copy.state.toLowerCase()}">
    <p class="health-copy"><i aria-hidden="true"></i><code>${copy.copy}</code><span>${known(`health.copy.${copy.state}`) ?? copy.state}</span></p>
    <p class="health-facts">
      <span>${copy.state === 'SILENT' ? t('health.heardAt') : t('health.startedAt')} ${agoView(copy.state === 'SILENT' ? copy.heardAt : copy.startedAt)}</span>
      <span title=${copy.committedAt ? dayAndTime(copy.committedAt) : nothing}>${[copy.version, copy.commit].filter(Boolean).join(' · ') || t('health.versionUnknown')}</span>
      <span>Java ${copy.java}</span>
    </p>
    <p class="health-stores">${copy.stores.map((store) => html`
      <span class=${store.reachable ? 'good' : 'bad'}>${storeName(store.store)} ${store.reachable ? (store.millis === null ? t('health.reaches') : t('health.millis', store.millis)) : t('health.unreached')}</span>`)}</p>
  </li>`;
