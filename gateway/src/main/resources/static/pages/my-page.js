// My page: who I am here, and my coupons.
import { html } from '/vendor/lit-html/lit-html.js';
import { get, getAll } from '/lib/api.js';
import { t } from '/lib/i18n.js';
import { fullDay } from '/lib/kst.js';
import { resource, whenReady } from '/lib/resource.js';
import { couponTicket, isUsable } from '/components/coupon-ticket.js';
import { mePage } from '/components/me-page.js';
import { emptyView, skeleton } from '/components/states.js';

export function open(page) {
  return mePage(page, () => t('me.title'), () => {
    const profile = resource(page, (options) => get('/members/me', { ...options, fresh: true }));
    const coupons = resource(page, (options) => getAll('/coupons?limit=100', { ...options, fresh: true }));
    return () => html`
      ${whenReady(profile, skeleton(1, 'card'), profileView)}
      <section aria-labelledby="coupons-title">
        <div class="section-head"><h2 id="coupons-title">${t('me.coupons')}</h2></div>
        ${whenReady(coupons, skeleton(2, 'card'), (items) => couponsView(items, page))}
      </section>`;
  });
}

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
    ${past.length > 0 ? html`<h3 class="tickets-past">${t('coupon.group.past')}</h3>${tickets(past, page)}` : ''}`;
}

const tickets = (coupons, page) => html`<div class="tickets">${coupons.map((coupon) => couponTicket(coupon, page))}</div>`;
