// What is known of a member, to see and to change: name, telephone, team, what to be told of, and the way out.
import { html } from '/vendor/lit-html/lit-html.js';
import { get } from '/lib/api.js';
import { t } from '/lib/i18n.js';
import { resource, whenReady } from '/lib/resource.js';
import { favouriteTeam } from '/components/favourite-team.js';
import { mePage } from '/components/me-page.js';
import { notificationChoices } from '/components/notification-choices.js';
import { profileForm } from '/components/profile-form.js';
import { skeleton } from '/components/states.js';

export function open(page) {
  return mePage(page, () => t('profile.title'), () => {
    const profile = resource(page, (options) => get('/members/me', { ...options, fresh: true }));
    const views = { fields: profileForm(page, profile), team: favouriteTeam(page), notify: notificationChoices(page, profile) };
    return () => html`
      <div class="page-head"><h1>${t('profile.title')}</h1></div>
      ${whenReady(profile, skeleton(1, 'table-tall'), (member) => view(member, views))}`;
  });
}

const view = (member, { fields, team, notify }) => html`
  <div class="account-columns">
    <section aria-labelledby="fields-title"><h2 id="fields-title">${t('profile.fields')}</h2>${fields(member)}</section>
    <section aria-labelledby="notify-title"><h2 id="notify-title">${t('notify.title')}</h2>${notify(member)}</section>
  </div>
  ${team()}
  <section class="way-out" aria-labelledby="out-title">
    <h2 id="out-title">${t('withdraw.title')}</h2>
    <p>${t('withdraw.lead')} <a href="/me/withdrawal">${t('withdraw.link')}</a></p>
  </section>`;
