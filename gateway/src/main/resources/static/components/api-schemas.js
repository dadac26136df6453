// The shapes of bodies and answers, and what refusals say.
import { html, nothing } from '/vendor/lit-html/lit-html.js';
import { language, t } from '/lib/i18n.js';
import { boundsOf, fieldsOf, nameOf, problemCodes, typeOf } from '/lib/open-api.js';

/** A link to the shape, or what it is where it has no name. */
export function schemaLink(service, schema) {
  const name = nameOf(schema) ?? nameOf(schema?.items);
  return name ? html`<a href="#${service}-${name}"><code>${typeOf(schema)}</code></a>` : html`<code>${typeOf(schema)}</code>`;
}

export const schemasView = (service, document) => html`
  <h3>${t('docs.schemas')}</h3>
  ${Object.entries(document.components?.schemas ?? {}).map(([name, schema]) => html`
    <details class="api-operation panel" id="${service}-${name}">
      <summary><code class="api-path">${name}</code></summary>
      <div class="api-inside">${fieldsOf(schema).length ? fields(service, schema) : html`<code>${typeOf(schema)}</code>`}</div>
    </details>`)}`;

const fields = (service, schema) => html`
  <table class="api-fields"><tbody>
    ${fieldsOf(schema).map(({ name, field, required }) => html`<tr>
      <th scope="row"><code>${name}</code>${required ? html`<span class="api-needed">${t('docs.needed')}</span>` : nothing}</th>
      <td>${schemaLink(service, field)}</td>
      <td>${boundsOf(field).map((bound) => html`<code>${bound}</code> `)}${field.description ?? ''}</td></tr>`)}
  </tbody></table>`;

export const codesView = (document) => html`
  <h3>${t('docs.codes')}</h3>
  <details class="api-operation panel">
    <summary>${t('docs.codes.all', problemCodes(document).length)}</summary>
    <div class="api-inside"><table class="api-fields"><tbody>
      ${problemCodes(document).map(([code, texts]) => html`<tr><th scope="row"><code>${code}</code></th><td>${texts[language()] ?? texts.ko}</td></tr>`)}
    </tbody></table></div>
  </details>`;
