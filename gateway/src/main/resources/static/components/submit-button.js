// The button that sends a form: it says that it is busy, or how long there is to wait.
import { html } from '/vendor/lit-html/lit-html.js';
import { t } from '/lib/i18n.js';

export const submitButton = (it, label, kind = 'button-main') => html`
  <button class="button ${kind}" type="submit" ?disabled=${it.busy || it.waits > 0}>${it.busy ? t('working') : it.waits > 0 ? t('form.wait', it.waits) : label}</button>`;
