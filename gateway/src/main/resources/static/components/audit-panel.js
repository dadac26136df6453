// Whether all agrees: the last audit with its findings and what each copy of the service knows, and earlier ones.
import { html, nothing } from '/vendor/lit-html/lit-html.js';
import { known, say, t } from '/lib/i18n.js';
import { timeWithSeconds } from '/lib/kst.js';
import { icons } from '/components/icons.js';

const SHOWN = 10;

export const auditPanel = ({ last, history }, { busy, failure }, auditNow) => html`
  <section class="panel audit" aria-labelledby="audit-title">
    <div class="section-head"><h2 id="audit-title">${t('audit.title')}</h2>
      <button type="button" id="audit-now" class="button button-quiet" ?disabled=${busy} @click=${auditNow}>${t(busy ? 'working' : 'audit.now')}</button></div>
    ${failure ? html`<p class="form-failure" role="alert">${failure}</p>` : nothing}
    ${last ? html`${lastView(last)}${copiesView(last.copies ?? [])}${historyView(history ?? [])}` : html`<p class="quiet">${t('audit.none')}</p>`}
  </section>`;

const lastView = (run) => html`
  <div class="audit-last ${run.clean ? 'good' : 'bad'}" role="status">
    <span class="promise-mark" aria-hidden="true">${run.clean ? icons.check : icons.cross}</span>
    <div><b>${run.clean ? t('audit.clean') : t('audit.findings', run.findings.length)}</b>
      <p>${[known(`audit.trigger.${run.trigger}`) ?? run.trigger, timeWithSeconds(run.startedAt), t('audit.took', run.tookMillis)].join(' · ')}</p></div>
  </div>
  ${run.findings.length > 0 ? html`<ul class="audit-findings">${run.findings.map(finding)}</ul>` : nothing}`;

const finding = ({ type, text }) => html`<li><b>${known(`audit.finding.${type}`) ?? type}</b> <span>${say(text)}</span></li>`;

const copiesView = (copies) =>
  copies.length === 0
    ? nothing
    : html`<h3>${t('audit.copies')}</h3>
      <ul class="audit-copies">${copies.map((one) => html`
        <li><code>${one.copy}</code><span>${t(one.shut ? 'audit.copy.shut' : 'audit.copy.taking')}</span>
          <span>${t('desk.revision', one.revision)}</span><span>${t('desk.issued')} ${one.issued.toLocaleString()}</span></li>`)}</ul>`;

const historyView = (history) =>
  history.length === 0
    ? nothing
    : html`<h3>${t('audit.history')}</h3>
      <ol class="audit-history">${history.slice(0, SHOWN).map((run) => html`
        <li class=${run.clean ? 'good' : 'bad'}><i aria-hidden="true"></i><span>${timeWithSeconds(run.startedAt)}</span>
          <span>${known(`audit.trigger.${run.trigger}`) ?? run.trigger}</span>
          <b>${run.clean ? t('audit.clean') : t('audit.findings', run.findings.length)}</b></li>`)}</ol>`;
