// The frame of pages for certain members. `build` is called once it is known that one of them is here.
import { html } from '/vendor/lit-html/lit-html.js';
import { t } from '/lib/i18n.js';
import { currentMember, whoIsHere } from '/lib/session.js';
import { emptyView, signInView, skeleton } from '/components/states.js';

export async function memberPage(page, title, isAllowed, build, { narrow = false, above = () => '' } = {}) {
  const wrap = (view) => html`<div class="wrap administration ${narrow ? 'narrow' : ''}">${view}</div>`;
  page.show(title, () => wrap(skeleton(1, 'table-tall')));
  await whoIsHere();
  const view = isAllowed() ? build() : null;
  page.show(title, () => {
    if (view && isAllowed()) return wrap(html`${above()}${view()}`);
    return wrap(html`<h1 class="visually-hidden">${title()}</h1>${currentMember() ? emptyView(t('failed.forbidden.title'), t('failed.forbidden.text')) : signInView()}`);
  });
}
