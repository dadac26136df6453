// Recovery codes, which are shown once: to copy, to save as a file, to print.
import { html } from '/vendor/lit-html/lit-html.js';
import { copy, download } from '/lib/keep.js';
import { t } from '/lib/i18n.js';
import { fullDay } from '/lib/kst.js';
import { now } from '/lib/clock.js';

export const recoveryCodes = (codes, loginId, done) => html`
  <div class="panel recovery" role="group" aria-labelledby="recovery-title">
    <h3 id="recovery-title" tabindex="-1">${t('recovery.title')}</h3>
    <p>${t('recovery.lead')}</p>
    <p class="recovery-whose">LCK HOT TIME · ${loginId} · ${fullDay(now())}</p>
    <ol class="recovery-codes" id="recovery-codes">${codes.map((code) => html`<li><code>${code}</code></li>`)}</ol>
    <div class="recovery-acts">
      <button type="button" class="button button-quiet" @click=${() => copy(codes.join('\n'), document.getElementById('recovery-codes'))}>${t('copy')}</button>
      <button type="button" class="button button-quiet" @click=${() => download('lck-hot-time-recovery-codes.txt', asText(codes, loginId))}>${t('recovery.download')}</button>
      <button type="button" class="button button-quiet" @click=${() => print()}>${t('recovery.print')}</button>
    </div>
    <button type="button" id="recovery-kept" class="button button-main" @click=${done}>${t('recovery.kept')}</button>
  </div>`;

const asText = (codes, loginId) => `LCK HOT TIME · ${loginId} · ${fullDay(now())}\n${t('recovery.title')}\n\n${codes.join('\n')}\n`;
