// The fields that a Hot Time and a series share: what a coupon is good for, and who may have one.
import { html, nothing } from '/vendor/lit-html/lit-html.js';
import { get } from '/lib/api.js';
import { known, say, t } from '/lib/i18n.js';
import { resource } from '/lib/resource.js';
import { choice } from '/components/choice.js';
import { field } from '/components/field.js';
import { teamName } from '/components/team.js';

const ROLES = ['FAN', 'STAFF', 'ADMIN'];

/** The kinds of coupons and the teams to choose from, and what has been chosen so far. */
export function offerChoices(page) {
  return {
    kinds: resource(page, async (options) => listOf(await get('/admin/coupon-kinds', options))),
    teams: resource(page, async (options) => (await get('/teams?limit=100', options)).items),
    kind: null,
    amount: null,
    changed({ target }) {
      if (target.name === 'coupon.kind') this.kind = target.value;
      if (target.name === 'coupon.amount') this.amount = Number(target.value);
      page.update();
    },
  };
}

export function couponFields(common, offer, benefit, last) {
  const kinds = offer.kinds.value ?? [];
  const kind = kinds.find((one) => one.code === (offer.kind ?? benefit?.kind)) ?? kinds[0];
  const amount = offer.amount ?? benefit?.amount ?? kind?.least;
  return html`
    <div class="field-pair">
      ${choice({ ...common('coupon.kind', t('admin.form.kind')), value: kind?.code, options: kinds.map((one) => [one.code, known(`admin.form.kind.${one.unit}`) ?? one.code]) })}
      ${field({ ...common('coupon.amount', t('admin.form.amount')), type: 'number', step: 1, inputmode: 'numeric',
        min: kind?.least, max: kind?.most, value: benefit?.amount ?? kind?.least, hint: kind && t('admin.form.amount.hint', kind.least, kind.most) })}
    </div>
    <p class="offer-preview"><small>${t('admin.form.preview')}</small><output>${kind ? benefitText(kind, amount) : nothing}</output></p>
    ${last}`;
}

export const eligibilityFields = (common, offer, eligibility, toInput) => html`
  <div class="field-pair">
    ${choice({ ...common('eligibility.role', t('admin.form.role')), value: eligibility?.role ?? '', options: [['', t('admin.form.any')], ...ROLES.map((role) => [role, t(`role.${role}`)])] })}
    ${choice({ ...common('eligibility.team', t('admin.form.team')), value: eligibility?.team ?? '', options: [['', t('admin.form.any')], ...(offer.teams.value ?? []).map((team) => [team.code, teamName(team)])] })}
  </div>
  ${field({ ...common('eligibility.joinedBefore', t('admin.form.joinedBefore')), type: 'datetime-local', step: 1, required: false, value: toInput(eligibility?.joinedBefore) })}`;

export const drawField = (checked, disabled = false) => html`
  <div class="check"><input type="checkbox" id="draw" name="draw" value="yes" ?checked=${checked} ?disabled=${disabled} aria-describedby="draw-hint">
    <label for="draw">${t('admin.form.draw')}</label><p class="field-hint" id="draw-hint">${t('admin.form.draw.hint')}</p></div>`;

export const benefitText = (kind, amount) => say(kind.text).replace('{amount}', Number(amount || 0).toLocaleString('en'));
const listOf = (answer) => answer.items ?? answer;
