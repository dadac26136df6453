// Which season a page is about, where there is more than one.
import { html } from '/vendor/lit-html/lit-html.js';
import { say, t } from '/lib/i18n.js';
import { navigate } from '/lib/router.js';

export const seasonPicker = (seasons, chosen, addressOf) =>
  seasons.length < 2
    ? html`<p>${say(chosen.name)}</p>`
    : html`
      <label class="picker"><span class="visually-hidden">${t('season.choose')}</span>
        <select class="form-select" id="season" @change=${(event) => navigate(addressOf(event.target.value))}>
          ${seasons.map((one) => html`<option value=${one.id} .selected=${one.id === chosen.id}>${say(one.name)}</option>`)}
        </select>
      </label>`;
