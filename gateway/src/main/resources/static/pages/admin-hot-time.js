// For administrators: one Hot Time as it runs. What can be done with it, whether promised and stored agree, the
// claims of the last minutes, audits, and who changed what.
import { html, nothing } from '/vendor/lit-html/lit-html.js';
import { get, post } from '/lib/api.js';
import { phaseOf } from '/lib/hot-time.js';
import { say, t } from '/lib/i18n.js';
import { resource, whenReady } from '/lib/resource.js';
import { activityPlot } from '/components/activity-plot.js';
import { adminPage } from '/components/admin-page.js';
import { auditPanel } from '/components/audit-panel.js';
import { changesList } from '/components/changes-list.js';
import { deskHead } from '/components/desk-head.js';
import { promisePanel } from '/components/promise-panel.js';
import { failureText, skeleton } from '/components/states.js';
import { verbsOf } from '/components/verbs.js';

const POLL_MS = 1500;
const SLOW_MS = 10_000;

export function open(page) {
  const known = { title: null };
  return adminPage(page, () => say(known.title) || t('admin.list.title'), () => build(page, known));
}

function build(page, known) {
  const path = `/admin/hot-times/${encodeURIComponent(page.params.id)}`;
  const state = { minutes: 2, busy: false, failure: '' };
  const ask = (what) => (options) => get(what(), { ...options, fresh: true });
  const hotTime = resource(page, ask(() => path));
  const activity = resource(page, ask(() => `${path}/activity?minutes=${state.minutes}`));
  const audit = resource(page, ask(() => `${path}/audit`));
  const changes = resource(page, ask(() => `${path}/changes`));
  const quietly = (...parts) => Promise.all(parts.map((part) => part.load({ quietly: true })));
  page.repeat(() => POLL_MS, () => quietly(hotTime, activity));
  page.repeat(() => SLOW_MS, () => quietly(audit, changes));

  const verbs = verbsOf(page, path, () => quietly(hotTime, activity, audit, changes));
  const auditNow = async () => {
    page.update(Object.assign(state, { busy: true, failure: '' }));
    await post(`${path}/audit`, {}, { signal: page.signal }).catch((failure) => (state.failure = failureText(failure)));
    state.busy = false;
    await quietly(audit);
  };
  const choose = (minutes) => {
    state.minutes = minutes;
    return quietly(activity);
  };
  return () => {
    known.title = hotTime.value?.title;
    return whenReady(hotTime, skeleton(1, 'table-tall'), (value) => view(value, { activity, audit, changes, state, verbs, auditNow, choose }));
  };
}

const view = (hotTime, { activity, audit, changes, state, verbs, auditNow, choose }) => html`
  <p class="crumb"><a href="/admin">${t('admin.list.title')}</a></p>
  ${deskHead(hotTime, verbs)}
  ${phaseOf(hotTime) === 'DRAFT' ? nothing : html`
    <div class="desk-columns">
      <div>
        ${whenReady(activity, skeleton(1, 'card'), promisePanel)}
        ${whenReady(activity, skeleton(1, 'table'), (value) => activityPlot(value, state.minutes, choose))}
      </div>
      <div>${whenReady(audit, skeleton(1, 'table'), (value) => auditPanel(value, state, auditNow))}</div>
    </div>`}
  <section aria-labelledby="changes-title">
    <div class="section-head"><h2 id="changes-title">${t('changes.title')}</h2></div>
    ${whenReady(changes, skeleton(2), changesList)}
  </section>`;
