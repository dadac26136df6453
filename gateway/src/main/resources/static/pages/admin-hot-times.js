// For administrators: all Hot Times with drafts, what each is now, and a new one.
import { html, nothing } from '/vendor/lit-html/lit-html.js';
import { getAll } from '/lib/api.js';
import { now } from '/lib/clock.js';
import { byInterest } from '/lib/hot-time.js';
import { t } from '/lib/i18n.js';
import { resource, whenReady } from '/lib/resource.js';
import { adminPage } from '/components/admin-page.js';
import { deskRow } from '/components/desk-row.js';
import { emptyView, skeleton } from '/components/states.js';

const POLL_MS = 3000;

export function open(page) {
  return adminPage(page, () => t('admin.list.title'), () => {
    const hotTimes = resource(page, (options) => getAll('/admin/hot-times?limit=100', { ...options, fresh: true }));
    page.repeat(() => POLL_MS, () => hotTimes.load({ quietly: true }));
    return () => html`
      <div class="page-head"><h1>${t('admin.list.title')}</h1>
        <a class="button button-main" href="/admin/hot-times/new">${t('admin.list.new')}</a></div>
      ${whenReady(hotTimes, skeleton(7, 'row'), groups)}`;
  });
}

function groups(items) {
  if (items.length === 0) return emptyView(t('admin.list.none.title'), t('admin.list.none.text'));
  const { open, ahead, past } = byInterest([...items]);
  // What is sold out may still be given more.
  const running = [...open, ...past.filter(isSoldOutNow)];
  const drafts = items.filter((one) => one.state === 'DRAFT');
  return html`${group('now', running)}${group('drafts', drafts)}${group('ahead', ahead)}${group('past', past.filter((one) => !isSoldOutNow(one)))}`;
}

const isSoldOutNow = (one) => one.state === 'SOLD_OUT' && Date.parse(one.closesAt) > now();

const group = (name, items) =>
  items.length === 0
    ? nothing
    : html`<section class="desk-group"><h2>${t(`admin.list.${name}`)} <small>${t('hotTimes.count', items.length)}</small></h2>
        <ul class="desk-list">${items.map((one) => html`<li>${deskRow(one)}</li>`)}</ul></section>`;
