// The frame of a member's own pages, with the ways between them.
import { html, nothing } from '/vendor/lit-html/lit-html.js';
import { ref } from '/vendor/lit-html/directives/ref.js';
import { t } from '/lib/i18n.js';
import { currentMember } from '/lib/session.js';
import { chosenInView } from '/components/chosen-in-view.js';
import { memberPage } from '/components/member-page.js';

const PLACES = [
  ['/me', 'me.tab.coupons', /^\/me(\/coupons)?$/],
  ['/me/profile', 'me.tab.profile', /^\/me\/(profile|withdrawal)$/],
  ['/me/security', 'me.tab.security', /^\/me\/security$/],
];

export const mePage = (page, title, build) => memberPage(page, title, () => Boolean(currentMember()), build, { above: tabs });

const tabs = () => html`
  <nav class="chips chips-small" aria-label=${t('me.tabs')} ${ref(chosenInView)}>
    ${PLACES.map(([path, name, here]) => html`<a class="chip" href=${path} aria-current=${here.test(location.pathname) ? 'page' : nothing}>${t(name)}</a>`)}
  </nav>`;
