// The frame of the pages for administrators. `build` is called once it is known that one is here.
import { html, nothing } from '/vendor/lit-html/lit-html.js';
import { t } from '/lib/i18n.js';
import { isAdmin, whoIsHere } from '/lib/session.js';
import { emptyView, signInView, skeleton } from '/components/states.js';

const PLACES = [
  ['/admin', 'admin.tab.hotTimes'],
  ['/admin/ingestions', 'admin.tab.ingestions'],
];

export async function adminPage(page, title, build, { narrow = false } = {}) {
  const wrap = (view) => html`<div class="wrap administration ${narrow ? 'narrow' : ''}">${view}</div>`;
  page.show(title, () => wrap(skeleton(1, 'table')));
  const member = await whoIsHere();
  const view = isAdmin() ? build() : null;
  page.show(title, () => {
    if (view && isAdmin()) return wrap(html`${tabs()}${view()}`);
    return wrap(html`<h1 class="visually-hidden">${title()}</h1>${member ? emptyView(t('failed.forbidden.title'), t('failed.forbidden.text')) : signInView()}`);
  });
}

const tabs = () => html`
  <nav class="chips" aria-label=${t('admin.tabs')}>
    ${PLACES.map(([path, name]) => html`<a class="chip" href=${path} aria-current=${location.pathname === path ? 'page' : nothing}>${t(name)}</a>`)}
  </nav>`;
