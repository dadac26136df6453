// How a member signs in, where he is signed in, and what happened of late.
import { html } from '/vendor/lit-html/lit-html.js';
import { address } from '/lib/address.js';
import { get } from '/lib/api.js';
import { t } from '/lib/i18n.js';
import { listOf } from '/lib/more.js';
import { resource, whenReady } from '/lib/resource.js';
import { deviceList } from '/components/device-list.js';
import { eventList } from '/components/event-list.js';
import { mePage } from '/components/me-page.js';
import { passwordForm } from '/components/password-form.js';
import { secondFactor } from '/components/second-factor.js';
import { skeleton } from '/components/states.js';

export function open(page) {
  return mePage(page, () => t('security.title'), () => {
    const profile = resource(page, (options) => get('/members/me', { ...options, fresh: true }));
    const devices = deviceList(page);
    const events = listOf(page, (cursor) => address('/members/me/security-events', { cursor, limit: '10' }));
    const again = () => Promise.all([profile.load({ quietly: true }), devices.load(), events.load({ quietly: true })]);
    const password = passwordForm(page, again);
    const factor = secondFactor(page, again);
    return () => html`
      <div class="page-head"><h1>${t('security.title')}</h1></div>
      <div class="account-columns">
        <section aria-labelledby="password-title"><h2 id="password-title">${t('password.title')}</h2>${whenReady(profile, skeleton(1, 'form'), password)}</section>
        <section aria-labelledby="factor-title"><h2 id="factor-title">${t('factor.title')}</h2>${whenReady(profile, skeleton(1, 'factor'), factor)}</section>
      </div>
      <section aria-labelledby="devices-title"><h2 id="devices-title">${t('devices.title')}</h2><p class="quiet-line">${t('devices.lead')}</p>${devices.view()}</section>
      <section aria-labelledby="events-title"><h2 id="events-title">${t('events.own')}</h2><p class="quiet-line">${t('events.own.lead')}</p>${eventList(events)}</section>`;
  });
}
