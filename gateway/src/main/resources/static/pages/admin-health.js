// For administrators: which copies of which services are there, what they reach and what waits in them; by itself anew.
import { html, nothing } from '/vendor/lit-html/lit-html.js';
import { get } from '/lib/api.js';
import { t } from '/lib/i18n.js';
import { timeWithSeconds } from '/lib/kst.js';
import { resource } from '/lib/resource.js';
import { BEHIND_THE_GATEWAY, troublesOf } from '/lib/suite-health.js';
import { adminPage } from '/components/admin-page.js';
import { failureView, signInView, skeleton } from '/components/states.js';
import { troubleList, unreadable, verdict } from '/components/health-verdict.js';
import { serviceHealth } from '/components/service-health.js';
import { storeTiles } from '/components/health-tiles.js';

const POLL_MS = 5000;

export function open(page) {
  return adminPage(page, () => t('health.title'), () => {
    const state = { failure: null, answering: null };
    const health = resource(page, (options) => read(state, options));
    const run = resource(page, async (options) => (await get('/admin/ingestions?limit=1', { ...options, fresh: true })).items[0] ?? null);
    page.repeat(() => POLL_MS, () => Promise.all([health.load({ quietly: true }), run.load({ quietly: true })]));
    return () => html`
      <div class="page-head"><h1>${t('health.title')}</h1>
        <p>${health.value ? t('health.asOf', timeWithSeconds(health.value.serverTime)) : nothing}</p></div>
      ${view(state, health, run)}`;
  });
}

async function read(state, options) {
  try {
    const health = await get('/admin/suite-health', { ...options, fresh: true });
    Object.assign(state, { failure: null, answering: null });
    return health;
  } catch (failure) {
    if (failure.code !== 'LEFT') {
      const answering = failure.status >= 500 ? await whoAnswers(options) : null;
      Object.assign(state, { failure, answering });
    }
    throw failure;
  }
}

/** Needs neither a session nor a store: a service that answers this is there, whatever it has lost. */
async function whoAnswers(options) {
  const answers = BEHIND_THE_GATEWAY.map((service) =>
    get(`/openapi/${service}`, { ...options, fresh: true }).then(() => [service, true], () => [service, false]));
  return Object.fromEntries(await Promise.all(answers));
}

function view({ failure, answering }, health, run) {
  if (failure?.status === 401) return signInView();
  if (failure && failure.status > 0 && failure.status < 500) return failureView(failure, () => health.load());
  if (!failure && !health.value) return html`<div aria-busy="true">${skeleton(1, 'note')}${skeleton(4, 'card')}</div>`;
  return html`
    ${failure ? unreadable(failure, answering, health.value) : nothing}
    ${health.value ? picture(health.value, run.value, Boolean(failure)) : nothing}`;
}

function picture(health, run, old) {
  const troubles = troublesOf(health);
  return html`
    <div class=${old ? 'health-old' : ''}>
      ${old ? nothing : verdict(health, troubles)}
      ${troubleList(troubles)}
      ${storeTiles(health, run)}
      <div class="health-services">${health.services.map(serviceHealth)}</div>
    </div>`;
}
