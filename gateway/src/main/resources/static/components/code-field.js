// A code of a second factor: six digits of the app, or where `either` is set also a recovery code.
import { html, nothing } from '/vendor/lit-html/lit-html.js';
import { t } from '/lib/i18n.js';

/** As the server reads it: people type the groups that apps show. */
export const tidyCode = (typed) => typed.replace(/\s/g, '');

export function codeField({ error, changed, either = false, recovery = false }) {
  const digits = !recovery && !either;
  const label = t(recovery ? 'code.recovery' : either ? 'code.either' : 'code.label');
  return html`
    <div class="field">
      <label for="code">${label}</label>
      <input class="form-control ${digits ? 'code-digits' : ''}" id="code" name="code" type="text" required autocapitalize="none" autocorrect="off" spellcheck="false"
        autocomplete=${recovery ? 'off' : 'one-time-code'} inputmode=${digits ? 'numeric' : nothing} pattern=${digits ? '\\s*([0-9]\\s*){6}' : nothing} maxlength=${digits ? 9 : 40}
        aria-invalid=${error ? 'true' : nothing} aria-describedby=${error ? 'code-error' : 'code-hint'} @input=${changed}>
      ${error ? html`<p class="field-error" id="code-error">${error}</p>` : html`<p class="field-hint" id="code-hint">${t(recovery ? 'code.recovery.hint' : 'code.hint')}</p>`}
    </div>`;
}
