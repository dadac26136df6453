// My page: profile, favourite team, coupons.
import { html, nothing } from '/vendor/lit-html/lit-html.js';
import { get, getAll } from '/lib/api.js';
import { t } from '/lib/i18n.js';
import { fullDay } from '/lib/kst.js';
import { resource, whenReady } from '/lib/resource.js';
import { currentMember, whoIsHere } from '/lib/session.js';
import { couponTicket, isUsable } from '/components/coupon-ticket.js';
import { favouriteTeam } from '/components/favourite-team.js';
import { emptyView, signInView, skeleton } from '/components/states.js';

export async function open(page) {
  const title = () => t('me.title');
  page.show(title, () => html`<div class="wrap"><div class="page-head"><h1>${t('me.title')}</h1></div>${skeleton(2, 'card')}</div>`);
  if (!(await whoIsHere())) return page.show(title, signedOutView);

  const profile = resource(page, (options) => get('/members/me', { ...options, fresh: true }));
  const coupons = resource(page, (options) => getAll('/coupons?limit=100', { ...options, fresh: true }));
  const team = favouriteTeam(page);
  page.show(title, () => (currentMember() ? view(page, profile, coupons, team) : signedOutView()));
  if (location.pathname.endsWith('/coupons')) document.getElementById('coupons-title')?.scrollIntoView();
}

const signedOutView = () => html`<div class="wrap narrow"><h1 class="visually-hidden">${t('me.title')}</h1>${signInView()}</div>`;

const view = (page, profile, coupons, team) => html`
  <div class="wrap">
    ${whenReady(profile, skeleton(1, 'card'), profileView)}
    <section aria-labelledby="coupons-title">
      <div class="section-head"><h2 id="coupons-title">${t('me.coupons')}</h2></div>
      ${whenReady(coupons, skeleton(2, 'card'), (items) => couponsView(items, page))}
    </section>
    ${coupons.state === 'loading' ? nothing : team()}
  </div>`;

const profileView = (member) => html`
  <div class="profile">
    <span class="profile-mark" aria-hidden="true">${[...member.nickname][0]}</span>
    <div><h1>${member.nickname}</h1><p>@${member.loginId} · ${t('me.since', fullDay(member.joinedAt))}</p></div>
  </div>`;

function couponsView(coupons, page) {
  if (coupons.length === 0) return emptyView(t('me.none.title'), t('me.none.text'), html`<a class="button" href="/hot-times">${t('hotTimes.all')}</a>`);
  const usable = coupons.filter(isUsable).sort((one, other) => Date.parse(one.expiresAt) - Date.parse(other.expiresAt));
  const past = coupons.filter((one) => !isUsable(one));
  return html`
    ${usable.length > 0 ? tickets(usable, page) : html`<p class="quiet">${t('me.usable.none')}</p>`}
    ${past.length > 0 ? html`<h3 class="tickets-past">${t('coupon.group.past')}</h3>${tickets(past, page)}` : nothing}`;
}

const tickets = (coupons, page) => html`<div class="tickets">${coupons.map((coupon) => couponTicket(coupon, page))}</div>`;
