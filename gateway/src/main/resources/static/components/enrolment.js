// How an authenticator app learns the secret: by its picture, by a link on the phone itself, or typed.
import { html } from '/vendor/lit-html/lit-html.js';
import { copy } from '/lib/keep.js';
import { t } from '/lib/i18n.js';
import { icons } from '/components/icons.js';

export const enrolment = ({ secret, uri, qr }) => html`
  <div class="enrolment">
    <img class="enrolment-qr" width="220" height="220" alt=${t('factor.qr')} src="data:image/svg+xml;charset=utf-8,${encodeURIComponent(qr)}">
    <div class="enrolment-other">
      <p><a class="button button-quiet" href=${uri}>${t('factor.openApp')}</a></p>
      <p class="hash-name" id="secret-name">${t('factor.secret')}</p>
      <p class="hash-value"><code id="secret" aria-labelledby="secret-name">${secret.match(/.{1,4}/g).join(' ')}</code>
        <button type="button" class="hash-copy" aria-label="${t('copy')}: ${t('factor.secret')}" @click=${() => copy(secret, document.getElementById('secret'))}>${icons.copy}</button></p>
    </div>
  </div>`;
