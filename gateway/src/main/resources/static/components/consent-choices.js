// What a new member agrees to: each with its text, required or not, and one box for all of them.
import { html, nothing } from '/vendor/lit-html/lit-html.js';
import { live } from '/vendor/lit-html/directives/live.js';
import { known, t } from '/lib/i18n.js';
import { showConsent } from '/components/consent-dialog.js';

/** `given` is the set of kinds that are ticked; it is changed here. */
export function consentChoices(page, items, { given, errors, changed }) {
  const all = items.every(({ kind }) => given.has(kind));
  const set = (kinds, ticked) => {
    kinds.forEach((kind) => (ticked ? given.add(kind) : given.delete(kind)));
    changed();
  };
  return html`
    <fieldset class="consents" name="consents"><legend>${t('consent.title')}</legend>
      <div class="check consents-all">
        <input type="checkbox" id="consent-all" .checked=${live(all)} .indeterminate=${!all && given.size > 0} @change=${(event) => set(items.map(({ kind }) => kind), event.target.checked)}>
        <label for="consent-all">${t('consent.all')}</label>
      </div>
      ${items.map((item) => one(page, item, { given, error: errors[`consent.${item.kind}`] ?? (item.required && !given.has(item.kind) ? errors.consents : null), set }))}
    </fieldset>`;
}

function one(page, { kind, required }, { given, error, set }) {
  const name = `consent.${kind}`;
  return html`
    <div class="consent">
      <div class="check">
        <input type="checkbox" id=${name} name=${name} .checked=${live(given.has(kind))} ?required=${required} aria-invalid=${error ? 'true' : nothing}
          aria-describedby=${error ? `${name}-error` : nothing} @change=${(event) => set([kind], event.target.checked)}>
        <label for=${name}><span class="consent-need ${required ? 'needed' : ''}">${t(required ? 'consent.required' : 'consent.optional')}</span> ${consentName(kind)}</label>
      </div>
      <button type="button" class="text-button" aria-label="${consentName(kind)}: ${t('consent.read')}" @click=${() => showConsent(page, kind)}>${t('consent.read')}</button>
      ${error ? html`<p class="field-error" id="${name}-error">${error}</p>` : nothing}
    </div>`;
}

export const consentName = (kind) => known(`consent.${kind}.title`) ?? kind;
