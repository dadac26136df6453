// The form of a new series, and what it asks the server for.
import { html, nothing } from '/vendor/lit-html/lit-html.js';
import { t } from '/lib/i18n.js';
import { toInput } from '/lib/kst.js';
import { field } from '/components/field.js';
import { termsIn } from '/components/hot-time-form.js';
import { couponFields, drawField, eligibilityFields } from '/components/offer-fields.js';

export function seriesForm({ it, offer, rhythm, said }) {
  const common = (name, label) => ({ name, label, error: it.errors[name], changed: it.changed });
  const count = { type: 'number', min: 1, step: 1, inputmode: 'numeric' };
  return html`
    <form id="series-form" class="panel sheet sheet-wide" novalidate @submit=${it.submit} @input=${(event) => offer.changed(event)}>
      ${it.failure ? html`<p class="form-failure" role="alert">${it.failure}</p>` : nothing}
      <fieldset><legend>${t('admin.form.what')}</legend>
        ${field({ ...common('title.ko', t('admin.titleKo')), maxlength: 80 })}
        ${field({ ...common('title.en', t('admin.titleEn')), maxlength: 80 })}
        ${rhythm.view(it.errors.cron)}
        <div class="field-pair">
          ${field({ ...common('minutes', t('series.minutes')), ...count, value: 30 })}
          ${field({ ...common('stock', t('admin.stock')), ...count })}
        </div>
      </fieldset>
      <fieldset><legend>${t('admin.form.coupon')}</legend>
        ${couponFields(common, offer, null, field({ ...common('coupon.validDays', t('series.validDays')), ...count, value: 30 }))}
      </fieldset>
      <fieldset><legend>${t('admin.form.who')}</legend>
        ${eligibilityFields(common, offer, null, toInput)}
        ${drawField(false)}
      </fieldset>
      <div class="panel-acts"><button class="button button-main" ?disabled=${it.busy}>${t(it.busy ? 'working' : 'series.create')}</button></div>
      <div role="status">${said ? html`<p class="form-done">${said}</p>` : nothing}</div>
    </form>`;
}

/** What was typed, as the API takes it; the rhythm comes beside it. */
export const seriesIn = (typed) => ({
  title: { ko: typed['title.ko'], en: typed['title.en'] },
  stock: Number(typed.stock),
  openSeconds: Number(typed.minutes) * 60,
  coupon: { kind: typed['coupon.kind'], amount: Number(typed['coupon.amount']), validDays: Number(typed['coupon.validDays']) },
  ...termsIn(typed),
});
