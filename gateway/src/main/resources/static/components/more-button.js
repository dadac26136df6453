// Fetches the next part of a list; says so when that fails, and can be pressed again.
import { html } from '/vendor/lit-html/lit-html.js';
import { announce } from '/lib/announce.js';
import { t } from '/lib/i18n.js';
import { failureText } from '/components/states.js';

export const moreButton = (fetchMore) =>
  html`<p class="more"><button type="button" class="button" @click=${(event) => press(event.currentTarget, fetchMore)}>${t('more')}</button></p>`;

async function press(button, fetchMore) {
  button.disabled = true;
  try {
    await fetchMore();
  } catch (failure) {
    if (failure.code !== 'LEFT') announce(failureText(failure));
  }
  button.disabled = false;
}
