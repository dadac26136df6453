// How the suite is, in one word; what is wrong, in a sentence each; and what is known when even that cannot be read.
import { html, nothing } from '/vendor/lit-html/lit-html.js';
import { ago } from '/lib/ago.js';
import { known, t } from '/lib/i18n.js';
import { timeWithSeconds } from '/lib/kst.js';
import { icons } from '/components/icons.js';

export const serviceName = (service) => known(`health.service.${service.replace('-service', '')}`) ?? service;

export const storeName = (store) => known(`health.store.${store}`) ?? store;

export function verdict({ services }, troubles) {
  const copies = services.flatMap((service) => service.copies);
  const grave = troubles.some((trouble) => trouble.grave);
  const word = troubles.length === 0 ? 'well' : grave ? 'bad' : 'fair';
  return html`
    <section class="slab health-verdict health-${word}" role="status">
      <span class="health-mark" aria-hidden="true">${word === 'well' ? icons.check : '!'}</span>
      <div><h2>${t(`health.verdict.${word}`)}</h2>
        <p>${t('health.verdict.copies', services.filter((service) => service.state !== 'AWAY').length, services.length, copies.filter((copy) => copy.state === 'READY').length, copies.length)}</p></div>
    </section>`;
}

export const troubleList = (troubles) =>
  troubles.length === 0
    ? nothing
    : html`<ul class="health-troubles">${troubles.map((trouble) => html`<li class="panel ${trouble.grave ? 'grave' : ''}">${sentence(trouble)}</li>`)}</ul>`;

function sentence({ kind, of, copy, store, since, count }) {
  const service = serviceName(of);
  switch (kind) {
    case 'AWAY': return t('health.trouble.away', service);
    case 'SILENT': return t('health.trouble.silent', service, copy, ago(since), timeWithSeconds(since));
    case 'NOT_READY': return t('health.trouble.notReady', service, copy);
    case 'STORE': return t('health.trouble.store', service, copy, storeName(store));
    case 'MIXED': return t('health.trouble.mixed', service);
    default: return t(`health.trouble.${kind}`, count);
  }
}

/** @param answering which services answered the gateway meanwhile; null where nobody could be asked */
export const unreadable = (failure, answering, last) => html`
  <section class="slab health-verdict health-bad" role="alert">
    <span class="health-mark" aria-hidden="true">!</span>
    <div><h2>${t('health.unreadable.title')}</h2>
      <p>${reason(answering)}</p>
      ${last ? html`<p>${t('health.unreadable.last', timeWithSeconds(last.serverTime))}</p>` : nothing}</div>
  </section>
  ${answering ? html`<ul class="health-answering">${Object.entries({ gateway: true, ...answering }).map(answer)}</ul>` : nothing}`;

const answer = ([service, answers]) => html`
  <li class="panel ${answers ? 'good' : 'bad'}"><b>${serviceName(service)}</b><span>${t(answers ? 'health.answers' : 'health.silent')}</span></li>`;

function reason(answering) {
  if (!answering) return t('health.unreadable.gateway');
  if (!answering['auth-service']) return t('health.unreadable.auth');
  return t('health.unreadable.redis');
}
