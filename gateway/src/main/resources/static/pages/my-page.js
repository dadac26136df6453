// My page: profile and coupons.
import { html } from '/vendor/lit-html/lit-html.js';
import { get, getAll } from '/lib/api.js';
import { t } from '/lib/i18n.js';
import { fullDay } from '/lib/kst.js';
import { resource, whenReady } from '/lib/resource.js';
import { currentMember, whoIsHere } from '/lib/session.js';
import { couponTicket } from '/components/coupon-ticket.js';
import { emptyView, signInView, skeleton } from '/components/states.js';

export async function open(page) {
  const title = () => t('me.title');
  page.show(title, () => html`<div class="wrap"><div class="page-head"><h1>${t('me.title')}</h1></div>${skeleton(2, 'card')}</div>`);
  if (!(await whoIsHere())) return page.show(title, signedOutView);

  const profile = resource(page, (options) => get('/members/me', { ...options, fresh: true }));
  const coupons = resource(page, (options) => getAll('/coupons?limit=100', { ...options, fresh: true }));
  page.show(title, () => (currentMember() ? view(profile, coupons) : signedOutView()));
}

const signedOutView = () => html`<div class="wrap narrow"><h1 class="visually-hidden">${t('me.title')}</h1>${signInView()}</div>`;

const view = (profile, coupons) => html`
  <div class="wrap">
    ${whenReady(profile, skeleton(1, 'card'), profileView)}
    <section aria-labelledby="coupons-title">
      <div class="section-head"><h2 id="coupons-title">${t('me.coupons')}</h2></div>
      ${whenReady(coupons, skeleton(2, 'card'), couponsView)}
    </section>
  </div>`;

const profileView = (member) => html`
  <div class="profile">
    <span class="profile-mark" aria-hidden="true">${[...member.nickname][0]}</span>
    <div><h1>${member.nickname}</h1><p>@${member.loginId} · ${t('me.since', fullDay(member.joinedAt))}</p></div>
  </div>`;

const couponsView = (coupons) =>
  coupons.length === 0
    ? emptyView(t('me.none.title'), t('me.none.text'), html`<a class="button" href="/hot-times">${t('hotTimes.all')}</a>`)
    : html`<div class="tickets">${coupons.map(couponTicket)}</div>`;
