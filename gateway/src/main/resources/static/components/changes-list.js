// Who did what with a Hot Time, the latest first.
import { html, nothing } from '/vendor/lit-html/lit-html.js';
import { partsOf } from '/lib/changes.js';
import { known, t } from '/lib/i18n.js';
import { dayAndTime } from '/lib/kst.js';

export const changesList = ({ items }) =>
  items.length === 0
    ? html`<p class="quiet">${t('changes.none')}</p>`
    : html`<ol class="changes panel">${items.map((one) => html`
      <li><b>${known(`change.${one.what}`) ?? one.what}</b>${partsList(partsOf(one))}<small>${t('changes.by', one.by, dayAndTime(one.at))}</small></li>`)}</ol>`;

const partsList = (parts) =>
  parts.length === 0 ? nothing : html`<ul>${parts.map(({ name, from, to }) => html`<li>${name}: ${from} → <b>${to}</b></li>`)}</ul>`;
