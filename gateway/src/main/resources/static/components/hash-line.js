// A long value that nobody reads but everybody may copy and compare.
import { html, nothing } from '/vendor/lit-html/lit-html.js';
import { announce } from '/lib/announce.js';
import { t } from '/lib/i18n.js';
import { icons } from '/components/icons.js';

export const hashLine = (name, value, hint = '') => html`
  <div class="hash">
    <p class="hash-name">${name}</p>
    <p class="hash-value"><code>${value}</code>
      <button type="button" class="hash-copy" aria-label="${t('copy')}: ${name}" @click=${(event) => copy(event.currentTarget, value)}>${icons.copy}</button></p>
    ${hint ? html`<p class="field-hint">${hint}</p>` : nothing}
  </div>`;

async function copy(button, value) {
  try {
    await navigator.clipboard.writeText(value);
    button.classList.add('done');
    announce(t('copied'));
  } catch {
    // Without permission it is marked, ready for the reader's own copy.
    getSelection().selectAllChildren(button.closest('.hash-value').querySelector('code'));
  }
}
