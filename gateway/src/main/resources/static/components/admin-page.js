// The frame of the pages for administrators, with the ways between them.
import { html, nothing } from '/vendor/lit-html/lit-html.js';
import { ref } from '/vendor/lit-html/directives/ref.js';
import { t } from '/lib/i18n.js';
import { isAdmin } from '/lib/session.js';
import { chosenInView } from '/components/chosen-in-view.js';
import { memberPage } from '/components/member-page.js';

const PLACES = [
  ['/admin', 'admin.tab.hotTimes', /^\/admin(\/hot-times\/.+)?$/],
  ['/admin/series', 'admin.tab.series', /^\/admin\/series$/],
  ['/admin/results', 'admin.tab.results', /^\/admin\/(results|matches\/.+)$/],
  ['/admin/ingestions', 'admin.tab.ingestions', /^\/admin\/ingestions/],
  ['/admin/members', 'admin.tab.members', /^\/admin\/members/],
  ['/admin/security-events', 'admin.tab.events', /^\/admin\/security-events$/],
  ['/admin/health', 'admin.tab.health', /^\/admin\/health$/],
];

export const adminPage = (page, title, build, options) => memberPage(page, title, isAdmin, build, { above: tabs, ...options });

const tabs = () => html`
  <nav class="chips chips-small" aria-label=${t('admin.tabs')} ${ref(chosenInView)}>
    ${PLACES.map(([path, name, here]) => html`<a class="chip" href=${path} aria-current=${here.test(location.pathname) ? 'page' : nothing}>${t(name)}</a>`)}
  </nav>`;
