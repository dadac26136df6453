// A labelled choice, tied to its hint and its error for people who listen.
import { html, nothing } from '/vendor/lit-html/lit-html.js';

/** `options` are pairs of a value and what it is called. */
export function choice({ name, label, options, value = '', hint, error, changed, disabled = false }) {
  const describedBy = error ? `${name}-error` : hint && `${name}-hint`;
  return html`
    <div class="field"><label for=${name}>${label}</label>
      <select class="form-select form-control" id=${name} name=${name} ?disabled=${disabled}
        aria-invalid=${error ? 'true' : nothing} aria-describedby=${describedBy || nothing} @change=${changed}>
        ${options.map(([one, text]) => html`<option value=${one} ?selected=${one === value}>${text}</option>`)}
      </select>
      ${error
        ? html`<p class="field-error" id="${name}-error">${error}</p>`
        : hint ? html`<p class="field-hint" id="${name}-hint">${hint}</p>` : nothing}
    </div>`;
}
