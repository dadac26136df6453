// The words and marks of a table's rows.
import { html, nothing } from '/vendor/lit-html/lit-html.js';
import { known, say, t } from '/lib/i18n.js';

export const signed = (difference) => (difference > 0 ? `+${difference}` : String(difference).replace('-', '\u2212'));

export const ruleName = (rule) => known(`rule.${rule}`) ?? rule.toLowerCase().replaceAll('_', ' ');

/** Why a team stands where it stands, in one line. */
export const explanation = (row) => say(row.explanation);

/** A run of wins where positive, of losses where negative. */
export function streakText(streak) {
  if (!streak) return '–';
  return t(streak > 0 ? 'standings.winning' : 'standings.losing', Math.abs(streak));
}

/** The best and the worst rank that is still possible. */
export function rangeText(row) {
  if (!row.best || !row.worst) return '–';
  return row.best === row.worst ? t('standings.sure', row.best) : t('standings.between', row.best, row.worst);
}

export const outlookMark = (row) =>
  row.outlook === 'CLINCHED' || row.outlook === 'ELIMINATED'
    ? html`<span class="outlook-mark outlook-${row.outlook.toLowerCase()}" role="img" aria-label=${t(`outlook.${row.outlook}`)} title=${t(`outlook.${row.outlook}`)}></span>`
    : nothing;

export const outlookLegend = (standings) =>
  standings.advance
    ? html`
      <ul class="outlook-legend">
        <li><span class="outlook-mark outlook-clinched" aria-hidden="true"></span>${t('outlook.CLINCHED')}</li>
        <li><span class="outlook-mark outlook-eliminated" aria-hidden="true"></span>${t('outlook.ELIMINATED')}</li>
        <li><span class="outlook-line" aria-hidden="true"></span>${t('outlook.line', standings.advance)}</li>
      </ul>`
    : nothing;
