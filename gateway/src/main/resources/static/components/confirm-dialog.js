// Asks once more before something is done, says what follows, and takes a number or a reason where one is needed.
import { html, nothing } from '/vendor/lit-html/lit-html.js';
import { dialog } from '/lib/dialog.js';
import { t } from '/lib/i18n.js';

const FIRST = 50;

/** Resolves to '' when it was called off, else to the number or the reason asked for, or `yes`. */
export function confirmDialog(page, { act, grave, title, text, stock = null, reason = null }) {
  let count = FIRST;
  let why = '';
  const answer = () => (reason !== null ? why.trim() : stock === null ? 'yes' : String(count));
  return dialog(page, 'confirm', ({ draw, close }) => html`
    <form class="confirm-sheet" @submit=${(event) => (event.preventDefault(), close(answer()))}>
      <h2 id="confirm-title">${title}</h2>
      <p>${text}</p>
      ${stock === null ? nothing : html`
        <div class="field"><label for="wave">${t('verb.waves.count')}</label>
          <input class="form-control" id="wave" type="number" min="1" step="1" required inputmode="numeric" value=${FIRST}
            @input=${(event) => (count = Number(event.target.value), draw())}></div>
        <p class="confirm-sum">${t('verb.waves.sum', stock, stock + count)}</p>`}
      ${reason === null ? nothing : html`
        <div class="field"><label for="reason">${t('verb.reason')}</label>
          <input class="form-control" id="reason" type="text" required maxlength="200" pattern=".*\\S.*" aria-describedby="reason-hint" @input=${(event) => (why = event.target.value)}>
          <p class="field-hint" id="reason-hint">${reason}</p></div>`}
      <div class="dialog-acts">
        <button type="button" class="button button-quiet" @click=${() => close('')}>${t('verb.cancel')}</button>
        <button class="button ${grave ? 'button-grave' : 'button-main'}" id="confirm">${act}</button>
      </div>
    </form>`);
}
