// What every page has around it: top bar, navigation (at the bottom of a phone), closing notice.
import { html, nothing, render } from '/vendor/lit-html/lit-html.js';
import { announce } from '/lib/announce.js';
import { switchLanguage, t } from '/lib/i18n.js';
import { navigate } from '/lib/router.js';
import { currentMember, isAdmin, isStaff, signInPath, signOut } from '/lib/session.js';
import { icons } from '/components/icons.js';

const places = [
  ['/', 'home'],
  ['/schedule', 'schedule'],
  ['/standings', 'standings'],
  ['/news', 'news'],
  ['/hot-times', 'hotTime'],
  ['/me', 'me'],
];

export function renderShell() {
  document.getElementById('skip').textContent = t('skip');
  render(topBar(), document.getElementById('top'));
  render(closing(), document.getElementById('bottom'));
}

const topBar = () => html`
  <div class="topbar-inner">
    <a class="wordmark" href="/" aria-label=${t('site')}>
      <svg class="wordmark-bolt" viewBox="0 0 32 32" aria-hidden="true"><path d="M18.500 2 6 19h8l-2.500 11L26 12h-8z"></path></svg>
      <span><b>HOT TIME</b><small>LCK × WOORI BANK</small></span>
    </a>
    <nav class="places" aria-label=${t('nav')}>
      ${places.map(([path, key]) => html`
        <a href=${path} aria-current=${here(path) ? 'page' : nothing}>${icons[key]}<span>${t(`nav.${key}`)}</span></a>`)}
    </nav>
    <div class="account">
      <button id="lang" type="button" class="pill" lang=${t('language.other.code')} aria-label=${t('language.switch')}
        @click=${switchLanguage}>${t('language.other')}</button>
      ${account()}
    </div>
  </div>`;

function account() {
  const member = currentMember();
  if (member === undefined) return html`<span class="account-pending"></span>`;
  if (member === null) return html`<a id="sign-in" class="pill pill-strong" href=${signInHere()}>${t('signIn')}</a>`;
  return html`<span class="account-name">${member.nickname}</span>
    <button id="sign-out" type="button" class="pill" @click=${leave}>${t('signOut')}</button>`;
}

function closing() {
  return html`
    <div class="colophon-inner">
      <p class="colophon-title">HOT TIME</p>
      <p>${t('footer.notice')}</p>
      <p>${t('footer.clock')}</p>
      <p class="colophon-links"><a href="/docs">${t('docs.title')}</a></p>
      ${isStaff() ? html`<p class="colophon-links"><a href="/staff">${t('staff.link')}</a>${isAdmin() ? html`<a href="/admin">${t('admin.link')}</a>` : nothing}</p>` : nothing}
    </div>`;
}

function here(path) {
  return path === '/' ? location.pathname === '/' : location.pathname.startsWith(path);
}

function signInHere() {
  return ['/sign-in', '/sign-up', '/password-reset'].includes(location.pathname) ? '/sign-in' + location.search : signInPath();
}

async function leave() {
  try {
    await signOut();
    announce(t('signedOut'));
    navigate('/');
  } catch {
    announce(t('failed.title'));
  }
}
