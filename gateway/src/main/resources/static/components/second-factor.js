// The second factor: off, being switched on, its recovery codes, on. What is being done is one of four small forms.
import { html } from '/vendor/lit-html/lit-html.js';
import { announce } from '/lib/announce.js';
import { post, put } from '/lib/api.js';
import { form } from '/lib/form.js';
import { t } from '/lib/i18n.js';
import { codeField, tidyCode } from '/components/code-field.js';
import { confirmFields, PROOF } from '/components/confirm-fields.js';
import { enrolment } from '/components/enrolment.js';
import { failureNote } from '/components/form-note.js';
import { icons } from '/components/icons.js';
import { eyeOf, passwordField } from '/components/password-field.js';
import { recoveryCodes } from '/components/recovery-codes.js';
import { submitButton } from '/components/submit-button.js';

const PATH = '/members/me/second-factor';
// Where a step begins for people who listen; else at its first field.
const FIRST = { rest: '#second-factor button', enrol: '#factor-step', codes: '#recovery-title' };

/** `changed` is called when it was switched on or off. */
export function secondFactor(page, changed) {
  const state = { step: 'rest', enrolling: null, codes: [] };
  const eye = eyeOf(page);
  const go = (step, values = {}) => {
    Object.assign(state, { step, ...values });
    eye.open = false;
    page.update();
    document.querySelector(FIRST[step] ?? '#second-factor input')?.focus();
  };
  const rest = () => go('rest', { enrolling: null, codes: [] });
  const asking = (send) => form(page, {
    hints: { password: () => t('field.password.needed'), code: () => t('code.wrong') },
    fieldOfCode: PROOF, fieldOfName: { oldPassword: 'password' },
    send: ({ password, code }) => send({ password, code: code === undefined ? undefined : tidyCode(code) }),
  });
  const forms = {
    start: asking(async (proof) => go('enrol', { enrolling: (await post(PATH, proof, { signal: page.signal })).body })),
    enrol: asking(async ({ code }) => {
      const { body } = await put(PATH, { code }, { signal: page.signal });
      announce(t('factor.isOn'));
      await changed();
      go('codes', { codes: body.recoveryCodes, enrolling: null });
    }),
    renew: asking(async (proof) => go('codes', { codes: (await post(`${PATH}/recovery-codes`, proof, { signal: page.signal })).body.recoveryCodes })),
    remove: asking(async (proof) => {
      await post(`${PATH}/removal`, proof, { signal: page.signal });
      announce(t('factor.isOff'));
      await changed();
      rest();
    }),
  };
  return (member) => html`<div id="second-factor">${viewOf(member, { state, forms, eye, go, rest })}</div>`;
}

function viewOf(member, { state, forms, eye, go, rest }) {
  const { step } = state;
  if (step === 'codes') return recoveryCodes(state.codes, member.loginId, rest);
  if (step === 'rest') return resting(member, go);
  const it = forms[step];
  return html`
    <form class="panel sheet" method="post" novalidate @submit=${it.submit}>
      <h3 id="factor-step" tabindex="-1">${t(`factor.${step}.title`)}</h3>
      ${failureNote(it.failure)}
      <p class="quiet-line">${t(`factor.${step}.lead`)}</p>
      ${step === 'enrol' ? html`${enrolment(state.enrolling)}${codeField({ error: it.errors.code, changed: it.changed })}`
        : step === 'start' ? passwordField({ error: it.errors.password, eye, changed: it.changed }) : confirmFields(it, eye, true)}
      <div class="panel-acts">
        ${submitButton(it, t(`factor.${step}.act`), step === 'remove' ? 'button-grave' : 'button-main')}
        <button type="button" class="button button-quiet" @click=${rest}>${t('verb.cancel')}</button>
      </div>
    </form>`;
}

const resting = ({ secondFactor: isOn }, go) => html`
  <div class="panel factor ${isOn ? 'factor-on' : ''}">
    <span class="factor-mark" aria-hidden="true">${icons.shield}</span>
    <div><p class="factor-state"><b>${t(isOn ? 'factor.on' : 'factor.off')}</b></p><p>${t(isOn ? 'factor.on.text' : 'factor.off.text')}</p></div>
    <div class="factor-acts">
      ${isOn
        ? html`<button type="button" id="factor-renew" class="button button-quiet" @click=${() => go('renew')}>${t('factor.renew')}</button>
            <button type="button" id="factor-remove" class="button button-quiet" @click=${() => go('remove')}>${t('factor.remove')}</button>`
        : html`<button type="button" id="factor-start" class="button button-main" @click=${() => go('start')}>${t('factor.start')}</button>`}
    </div>
  </div>`;
