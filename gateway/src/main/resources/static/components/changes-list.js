// Who did what with a Hot Time, the latest first.
import { html } from '/vendor/lit-html/lit-html.js';
import { known, t } from '/lib/i18n.js';
import { dayAndTime } from '/lib/kst.js';

export const changesList = ({ items }) =>
  items.length === 0
    ? html`<p class="quiet">${t('changes.none')}</p>`
    : html`<ol class="changes panel">${[...items].sort(byTime).map((one) => html`
      <li><b>${known(`change.${one.what}`) ?? one.what}</b><small>${t('changes.by', one.by ?? t('changes.system'), dayAndTime(one.at))}</small></li>`)}</ol>`;

const byTime = (one, other) => Date.parse(other.at) - Date.parse(one.at);
