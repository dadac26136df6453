// The form that corrects a result, and the corrections that there were.
import { html, nothing } from '/vendor/lit-html/lit-html.js';
import { t } from '/lib/i18n.js';
import { dayAndTime } from '/lib/kst.js';
import { field } from '/components/field.js';
import { teamName } from '/components/team.js';

const STATES = ['FINISHED', 'CANCELLED'];

/** `becomes` hears the state that is chosen: a match that is called off has no score. */
export function resultForm(match, it, state, becomes) {
  const common = (name, label) => ({ name, label, error: it.errors[name], changed: it.changed });
  const games = { type: 'number', min: 0, max: Math.ceil(match.bestOf / 2), step: 1, inputmode: 'numeric' };
  return html`
    <form id="result-form" class="panel sheet" novalidate @submit=${it.submit}>
      ${it.failure ? html`<p class="form-failure" role="alert">${it.failure}</p>` : nothing}
      <div class="field"><label for="state">${t('result.state')}</label>
        <select class="form-select form-control" id="state" name="state" @change=${(event) => becomes(event.target.value)}>
          ${STATES.map((one) => html`<option value=${one}>${t(`state.${one}`)}</option>`)}</select></div>
      ${state.becomes === 'CANCELLED'
        ? nothing
        : html`<div class="field-pair">
            ${field({ ...common('score1', teamName(match.team1)), ...games, value: match.score1 ?? 0 })}
            ${field({ ...common('score2', teamName(match.team2)), ...games, value: match.score2 ?? 0 })}
          </div>`}
      ${field({ ...common('reason', t('result.reason')), hint: t('result.reason.hint'), maxlength: 500 })}
      <button class="button button-main" type="submit" ?disabled=${it.busy}>${t(it.busy ? 'working' : 'result.save')}</button>
      <div role="status">${state.saved ? html`<p class="form-done">${state.saved}</p>` : nothing}</div>
    </form>`;
}

export function correctionHistory(items, lift) {
  if (items.length === 0) return html`<p class="quiet">${t('result.none')}</p>`;
  return html`<ol class="corrections">${items.map((one) => html`
    <li class="panel ${one.liftedAt ? 'past' : ''}">
      <p><b>${t(`state.${one.state}`)}${one.score1 === null ? nothing : html` ${one.score1}:${one.score2}`}</b> ${one.reason}</p>
      <small>${t('result.by', one.by, dayAndTime(one.at))}${one.liftedAt ? html` · ${t('result.liftedBy', one.liftedBy, dayAndTime(one.liftedAt))}` : nothing}</small>
      ${one.liftedAt ? nothing : html`<button type="button" class="button button-quiet" id="lift" @click=${lift}>${t('result.lift')}</button>`}
    </li>`)}</ol>`;
}
