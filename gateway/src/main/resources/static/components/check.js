// A box to tick with what it means, tied together for people who listen. `isSwitch` for what works at once.
// Where `checked` is told, it shows that, also when a change was refused; else what the reader does.
import { html, nothing } from '/vendor/lit-html/lit-html.js';
import { live } from '/vendor/lit-html/directives/live.js';

export function check({ name, label, hint, error, checked = null, required = false, disabled = false, isSwitch = false, changed }) {
  const describedBy = [error && `${name}-error`, hint && `${name}-hint`].filter(Boolean).join(' ');
  return html`
    <div class="check ${isSwitch ? 'check-switch' : ''}">
      <input type="checkbox" id=${name} name=${name} role=${isSwitch ? 'switch' : nothing} .checked=${checked === null ? false : live(checked)} ?required=${required} ?disabled=${disabled}
        aria-invalid=${error ? 'true' : nothing} aria-describedby=${describedBy || nothing} @change=${changed}>
      <label for=${name}>${label}</label>
      ${hint ? html`<p class="field-hint" id="${name}-hint">${hint}</p>` : nothing}
      ${error ? html`<p class="field-error" id="${name}-error">${error}</p>` : nothing}
    </div>`;
}
