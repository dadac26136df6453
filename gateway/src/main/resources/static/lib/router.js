// Address → page, by the History API. A page module exports `open(page)` and is loaded when first visited.
import { html, render } from '/vendor/lit-html/lit-html.js';
import { keyed } from '/vendor/lit-html/directives/keyed.js';
import { Page } from '/lib/page.js';
import { failureView } from '/components/states.js';

const routes = [
  [/^\/$/, () => import('/pages/home.js')],
  [/^\/schedule$/, () => import('/pages/schedule.js')],
  [/^\/standings$/, () => import('/pages/standings.js')],
  [/^\/matches\/(?<id>[^/]+)$/, () => import('/pages/match.js')],
  [/^\/teams\/(?<id>[^/]+)$/, () => import('/pages/team.js')],
  [/^\/news$/, () => import('/pages/news.js')],
  [/^\/hot-times$/, () => import('/pages/hot-times.js')],
  [/^\/hot-times\/(?<id>[^/]+)$/, () => import('/pages/hot-time.js')],
  [/^\/docs$/, () => import('/pages/docs.js')],
  [/^\/sign-in$/, () => import('/pages/sign-in.js')],
  [/^\/sign-up$/, () => import('/pages/sign-up.js')],
  [/^\/password-reset$/, () => import('/pages/password-reset.js')],
  [/^\/me(\/coupons)?$/, () => import('/pages/my-page.js')],
  [/^\/me\/profile$/, () => import('/pages/my-profile.js')],
  [/^\/me\/security$/, () => import('/pages/my-security.js')],
  [/^\/me\/withdrawal$/, () => import('/pages/withdrawal.js')],
  [/^\/staff$/, () => import('/pages/staff.js')],
  [/^\/admin$/, () => import('/pages/admin-hot-times.js')],
  [/^\/admin\/hot-times\/new$/, () => import('/pages/admin-hot-time-form.js')],
  [/^\/admin\/hot-times\/(?<id>[^/]+)$/, () => import('/pages/admin-hot-time.js')],
  [/^\/admin\/hot-times\/(?<id>[^/]+)\/edit$/, () => import('/pages/admin-hot-time-form.js')],
  [/^\/admin\/series$/, () => import('/pages/admin-series.js')],
  [/^\/admin\/results$/, () => import('/pages/admin-results.js')],
  [/^\/admin\/ingestions$/, () => import('/pages/ingestions.js')],
  [/^\/admin\/ingestions\/(?<id>[^/]+)$/, () => import('/pages/ingestion.js')],
  [/^\/admin\/matches\/(?<id>[^/]+)$/, () => import('/pages/match-result.js')],
  [/^\/admin\/members$/, () => import('/pages/admin-members.js')],
  [/^\/admin\/members\/(?<id>[^/]+)$/, () => import('/pages/admin-member.js')],
  [/^\/admin\/security-events$/, () => import('/pages/security-events.js')],
  [/^\/admin\/health$/, () => import('/pages/admin-health.js')],
];
const notFound = () => import('/pages/not-found.js');
const main = document.getElementById('main');
let page = null;
let moved = () => {};

export function navigate(path, { replace = false } = {}) {
  history[replace ? 'replaceState' : 'pushState'](null, '', path);
  follow(true);
}

export function updatePage() {
  page?.update();
}

export function startRouter(onMove) {
  moved = onMove;
  document.addEventListener('click', interceptLink);
  addEventListener('popstate', () => isElsewhere() && follow(false));
  follow(false);
}

function interceptLink(event) {
  const link = event.target.closest?.('a[href]');
  if (!link || event.defaultPrevented || event.button !== 0 || event.metaKey || event.ctrlKey || event.shiftKey) return;
  if (link.origin !== location.origin || link.target || link.hasAttribute('download')) return;
  // A file such as the verifier is a document of its own.
  if (/\.\w+$/.test(link.pathname)) return;
  if (link.hash && link.pathname === location.pathname) return;
  event.preventDefault();
  navigate(link.pathname + link.search);
}

// A jump inside the page, as by the skip link, is no reason to open it again.
const isElsewhere = () => page?.url.pathname + page?.url.search !== location.pathname + location.search;

async function follow(byClick) {
  const url = new URL(location.href);
  if (page?.url.pathname === url.pathname && page.queryChanged) {
    page.url = url;
    page.queryChanged(url.searchParams);
    moved();
    return;
  }
  page?.leave();
  const opened = new Page(url, (view) => render(keyed(opened, view), main));
  const first = page === null;
  page = opened;
  moved();
  await load(opened);
  if (page !== opened || first) return;
  if (byClick) scrollTo(0, 0);
  main.focus({ preventScroll: true });
}

async function load(opened) {
  const [pattern, module] = routes.find(([path]) => path.test(opened.url.pathname)) ?? [/^/, notFound];
  opened.params = decoded(pattern.exec(opened.url.pathname).groups ?? {});
  try {
    (await module()).open(opened);
  } catch (failure) {
    opened.show(() => '', () => html`<div class="wrap">${failureView(failure, () => location.reload())}</div>`);
  }
}

function decoded(params) {
  try {
    return Object.fromEntries(Object.entries(params).map(([name, value]) => [name, decodeURIComponent(value)]));
  } catch {
    return params;
  }
}
