// A password to type, with an eye to look at it, and hints on a new one that follow while it is typed.
import { html, nothing } from '/vendor/lit-html/lit-html.js';
import { t } from '/lib/i18n.js';
import { icons } from '/components/icons.js';

/** Whether what is typed on a page can be read; one for all its passwords. */
export function eyeOf(page) {
  const eye = { open: false };
  eye.toggle = () => {
    eye.open = !eye.open;
    page.update();
  };
  return eye;
}

export function passwordField({ name = 'password', label = t('field.password'), error, eye, hints, changed, isNew = false }) {
  const describedBy = [error && `${name}-error`, hints && `${name}-hints`].filter(Boolean).join(' ');
  return html`
    <div class="field">
      <label for=${name}>${label}</label>
      <div class="secret">
        <input class="form-control" id=${name} name=${name} type=${eye.open ? 'text' : 'password'} required autocapitalize="none" autocorrect="off" spellcheck="false"
          autocomplete=${isNew ? 'new-password' : 'current-password'} minlength=${isNew ? 10 : nothing} maxlength="64"
          aria-invalid=${error ? 'true' : nothing} aria-describedby=${describedBy || nothing} @input=${changed}>
        <button type="button" class="secret-eye" aria-pressed=${eye.open} aria-label=${t('password.show')} title=${t(eye.open ? 'password.hide' : 'password.show')}
          @click=${eye.toggle}>${eye.open ? icons.eyeOff : icons.eye}</button>
      </div>
      ${error ? html`<p class="field-error" id="${name}-error">${error}</p>` : nothing}
      ${hints ? html`<ul class="secret-hints" id="${name}-hints">${hints.map(hintView)}</ul>` : nothing}
    </div>`;
}

const hintView = ({ text, met }) => html`
  <li class=${met === null ? '' : met ? 'met' : 'unmet'}><span class="secret-mark" aria-hidden="true">${met ? icons.check : nothing}</span>${text}${met
    ? html`<span class="visually-hidden"> ${t('password.hint.met')}</span>` : nothing}</li>`;
