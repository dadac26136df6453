// The code for a new password, shown once to the administrator who hands it over.
import { html } from '/vendor/lit-html/lit-html.js';
import { dialog } from '/lib/dialog.js';
import { t } from '/lib/i18n.js';
import { copy } from '/lib/keep.js';
import { dayAndTime } from '/lib/kst.js';

export const showResetCode = (page, member, { code, expiresAt }) =>
  dialog(page, 'reset-code', ({ close }) => html`
    <div class="confirm-sheet">
      <h2 id="reset-code-title">${t('member.reset.title', member.nickname)}</h2>
      <p>${t('member.reset.hand')}</p>
      <p class="reset-code-value"><code id="reset-code-value">${code}</code></p>
      <p class="quiet-line">${t('member.reset.until', dayAndTime(expiresAt))}</p>
      <div class="dialog-acts">
        <button type="button" class="button button-quiet" @click=${() => copy(code, document.getElementById('reset-code-value'))}>${t('copy')}</button>
        <button type="button" id="reset-code-kept" class="button button-main" @click=${() => close('')}>${t('close')}</button>
      </div>
    </div>`, { firm: true });
