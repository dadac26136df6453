// The text of a consent, with whose it is, its version and since when it holds.
import { html } from '/vendor/lit-html/lit-html.js';
import { dialog } from '/lib/dialog.js';
import { known, t } from '/lib/i18n.js';
import { fullDay } from '/lib/kst.js';

export const showConsent = (page, kind) =>
  dialog(page, 'consent-text', ({ close }) => html`
    <div class="consent-sheet">
      <h2 id="consent-text-title">${t(`consent.${kind}.title`)}</h2>
      <p class="consent-whose">${t('consent.whose')}</p>
      <p class="consent-version">${t('consent.version', t(`consent.${kind}.date`), fullDay(`${t(`consent.${kind}.date`)}T00:00:00+09:00`))}</p>
      <div class="consent-body" tabindex="0" role="region" aria-labelledby="consent-text-title">
        ${(known(`consent.${kind}.parts`) ?? []).map(([heading, text]) => html`<h3>${heading}</h3><p>${text}</p>`)}
      </div>
      <div class="dialog-acts"><button type="button" class="button button-main" @click=${() => close('')}>${t('close')}</button></div>
    </div>`);
