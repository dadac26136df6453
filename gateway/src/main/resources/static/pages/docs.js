// The API of all services, from the documents that they serve themselves.
import { html } from '/vendor/lit-html/lit-html.js';
import { get } from '/lib/api.js';
import { t } from '/lib/i18n.js';
import { features } from '/lib/open-api.js';
import { resource, whenReady } from '/lib/resource.js';
import { codesView, schemaLink, schemasView } from '/components/api-schemas.js';
import { operationView } from '/components/operation.js';
import { skeleton } from '/components/states.js';

const SERVICES = ['auth-service', 'match-service', 'event-service'];

export function open(page) {
  const documents = SERVICES.map((service) => [service, resource(page, (options) => get(`/openapi/${service}`, options))]);

  page.show(() => t('docs.title'), () => html`
    <div class="wrap api">
      <div class="page-head"><h1>${t('docs.title')}</h1><p>${t('docs.lead')}</p></div>
      <nav class="api-services" aria-label=${t('docs.services')}>${SERVICES.map((service) => html`<a class="button" href="#${service}">${t(`docs.${service}`)}</a>`)}</nav>
      ${documents.map(([service, it]) => html`
        <section class="api-service" id=${service} aria-labelledby="${service}-title">
          <div class="section-head"><h2 id="${service}-title">${t(`docs.${service}`)}</h2>
            <a href="/api/v1/openapi/${service}" download="${service}.json">${t('docs.download')}</a></div>
          ${whenReady(it, skeleton(4, 'row'), (document) => serviceView(service, document))}
        </section>`)}
    </div>`);
}

const serviceView = (service, document) => html`
  ${features(document).map(([feature, operations]) => html`
    <h3>${feature}</h3>
    ${operations.map((operation) => operationView(operation, (schema) => schemaLink(service, schema)))}`)}
  ${schemasView(service, document)}
  ${codesView(document)}`;
