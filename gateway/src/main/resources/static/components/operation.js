// One operation of the API, folded until somebody looks into it.
import { html, nothing } from '/vendor/lit-html/lit-html.js';
import { language, t } from '/lib/i18n.js';
import { answerSchema, answers, bodySchema, boundsOf, typeOf } from '/lib/open-api.js';

export const operationView = (operation, schemaLink) => html`
  <details class="api-operation panel">
    <summary>
      <b class="api-method api-${operation.method}">${operation.method.toUpperCase()}</b>
      <code class="api-path">${operation.path}</code>
      <span class="api-what">${what(operation)}</span>
      <span class="api-role">${t(`docs.role.${operation['x-role']}`)}</span>
    </summary>
    <div class="api-inside">
      ${operation.parameters?.length ? parameters(operation.parameters) : nothing}
      ${bodySchema(operation) ? html`<h4>${t('docs.body')}</h4><p>${schemaLink(bodySchema(operation))}</p>` : nothing}
      <h4>${t('docs.answers')}</h4>
      <ul class="api-answers">${answers(operation).map(([status, answer]) => answerRow(status, answer, schemaLink))}
        <li><b>4xx · 503</b> <code>application/problem+json</code></li></ul>
      ${operation.method === 'get' ? nothing : html`<p class="api-note">${t('docs.csrf')}</p>`}
    </div>
  </details>`;

const what = (operation) => (language() === 'ko' ? operation['x-summary-ko'] : null) ?? operation.summary ?? operation.operationId;

const parameters = (all) => html`
  <h4>${t('docs.parameters')}</h4>
  <table class="api-fields"><tbody>
    ${all.map((one) => html`<tr>
      <th scope="row"><code>${one.name}</code>${one.required ? html`<span class="api-needed">${t('docs.needed')}</span>` : nothing}</th>
      <td>${one.in}</td><td><code>${typeOf(one.schema)}</code></td>
      <td>${boundsOf(one.schema).map((bound) => html`<code>${bound}</code> `)}</td></tr>`)}
  </tbody></table>`;

function answerRow(status, answer, schemaLink) {
  const body = answerSchema(answer);
  return html`<li><b>${status}</b> ${body ? html`<code>${body.type}</code> ${schemaLink(body.schema)}` : t('docs.empty')}</li>`;
}
