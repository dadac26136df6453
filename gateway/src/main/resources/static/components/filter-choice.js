// One choice of a filter bar, which works at once. `options` are pairs of a value and what it is called.
import { html } from '/vendor/lit-html/lit-html.js';

export const filterChoice = ({ name, label, options, value = '', chosen }) => html`
  <label class="filter"><span>${label}</span>
    <select class="form-select" name=${name} @change=${(event) => chosen(event.target.value)}>
      ${options.map(([one, text]) => html`<option value=${one} .selected=${one === (value ?? '')}>${text}</option>`)}
    </select></label>`;
