// A labelled input with its hint and its error, tied together for people who listen.
import { html, nothing } from '/vendor/lit-html/lit-html.js';
import { ifDefined } from '/vendor/lit-html/directives/if-defined.js';

export function field({ name, label, hint, error, type = 'text', ...rest }) {
  const describedBy = error ? `${name}-error` : hint && `${name}-hint`;
  return html`
    <div class="field">
      <label for=${name}>${label}</label>
      <input class="form-control" id=${name} name=${name} type=${type} ?required=${rest.required ?? true} ?disabled=${rest.disabled ?? false}
        autocomplete=${ifDefined(rest.autocomplete)} autocapitalize="none" spellcheck="false"
        minlength=${ifDefined(rest.minlength)} maxlength=${ifDefined(rest.maxlength)} pattern=${ifDefined(rest.pattern)}
        min=${ifDefined(rest.min)} max=${ifDefined(rest.max)} value=${ifDefined(rest.value)} step=${ifDefined(rest.step)} inputmode=${ifDefined(rest.inputmode)}
        aria-invalid=${error ? 'true' : nothing} aria-describedby=${describedBy || nothing}
        @input=${rest.changed}>
      ${error
        ? html`<p class="field-error" id="${name}-error">${error}</p>`
        : hint ? html`<p class="field-hint" id="${name}-hint">${hint}</p>` : nothing}
    </div>`;
}
