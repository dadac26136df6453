// The form of a Hot Time, and what it asks the server for.
import { html, nothing } from '/vendor/lit-html/lit-html.js';
import { t } from '/lib/i18n.js';
import { dayAndTime, fromInput, toInput } from '/lib/kst.js';
import { choice } from '/components/choice.js';
import { field } from '/components/field.js';
import { couponFields, drawField, eligibilityFields } from '/components/offer-fields.js';

export function hotTimeForm({ it, offer, hotTime, matches, quiet }) {
  const common = (name, label) => ({ name, label, error: it.errors[name], changed: it.changed });
  const when = { type: 'datetime-local', step: 1 };
  return html`
    <form id="hot-time-form" class="panel sheet" novalidate @submit=${it.submit} @input=${(event) => offer.changed(event)}>
      ${it.failure && !quiet ? html`<p class="form-failure" role="alert">${it.failure}</p>` : nothing}
      <fieldset><legend>${t('admin.form.what')}</legend>
        ${field({ ...common('title.ko', t('admin.titleKo')), maxlength: 80, value: hotTime?.title.ko })}
        ${field({ ...common('title.en', t('admin.titleEn')), maxlength: 80, value: hotTime?.title.en })}
        ${field({ ...common('stock', t('admin.stock')), type: 'number', min: 1, step: 1, inputmode: 'numeric', value: hotTime?.stock })}
        <div class="field-pair roomy">
          ${field({ ...common('opensAt', t('admin.opensAt')), ...when, value: toInput(hotTime?.opensAt) })}
          ${field({ ...common('closesAt', t('admin.closesAt')), ...when, value: toInput(hotTime?.closesAt) })}
        </div>
        ${matchChoice(common, hotTime, matches)}
      </fieldset>
      <fieldset><legend>${t('admin.form.coupon')}</legend>
        ${couponFields(common, offer, hotTime?.benefit, field({
          ...common('coupon.expiresAt', t('admin.form.expiresAt')), ...when, required: false, hint: t('admin.form.expiresAt.hint'), value: toInput(hotTime?.couponsExpireAt),
        }))}
      </fieldset>
      <fieldset><legend>${t('admin.form.who')}</legend>
        ${eligibilityFields(common, offer, hotTime?.eligibility, toInput)}
        ${drawField(hotTime?.draw)}
      </fieldset>
      <div class="panel-acts">${hotTime
        ? html`<button class="button button-main" ?disabled=${it.busy}>${t(it.busy ? 'working' : 'admin.form.save')}</button>`
        : html`<button class="button button-quiet" name="draft" value="yes" ?disabled=${it.busy}>${t('admin.form.draft')}</button>
            <button class="button button-main" name="draft" value="no" ?disabled=${it.busy}>${t(it.busy ? 'working' : 'admin.form.publish')}</button>`}</div>
    </form>`;
}

/** The match that it has may be past by now; it stays to choose. */
function matchChoice(common, hotTime, matches) {
  const own = hotTime?.match;
  const all = own && !matches.some((match) => match.id === own.id) ? [own, ...matches] : matches;
  if (all.length === 0) return nothing;
  const named = (match) => [match.id, `${dayAndTime(match.start)} · ${match.team1.code} vs ${match.team2.code}`];
  return choice({ ...common('matchId', t('admin.match')), value: own?.id ?? '', options: [['', t('admin.match.none')], ...all.map(named)] });
}

/** What was typed, as the API takes it. */
export const offerIn = (typed) => ({
  title: { ko: typed['title.ko'], en: typed['title.en'] },
  stock: Number(typed.stock),
  opensAt: fromInput(typed.opensAt),
  closesAt: fromInput(typed.closesAt),
  matchId: typed.matchId || null,
  coupon: { kind: typed['coupon.kind'], amount: Number(typed['coupon.amount']), expiresAt: fromInput(typed['coupon.expiresAt']) },
  ...termsIn(typed),
});

/** Who may have one, and how the order of early comers is made. */
export const termsIn = (typed) => ({
  eligibility: {
    role: typed['eligibility.role'] || null,
    team: typed['eligibility.team'] || null,
    joinedBefore: fromInput(typed['eligibility.joinedBefore']),
  },
  draw: typed.draw === 'yes',
});
