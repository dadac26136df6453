// Sign in, with a second step where the account has one, and back to where the member came from.
import { html } from '/vendor/lit-html/lit-html.js';
import { form } from '/lib/form.js';
import { t } from '/lib/i18n.js';
import { navigate } from '/lib/router.js';
import { signIn, wantedPath } from '/lib/session.js';
import { check } from '/components/check.js';
import { codeField, tidyCode } from '/components/code-field.js';
import { field } from '/components/field.js';
import { failureNote } from '/components/form-note.js';
import { eyeOf, passwordField } from '/components/password-field.js';
import { submitButton } from '/components/submit-button.js';

export function open(page) {
  // What was typed in the first step is kept by this page alone, until it is left.
  const state = { kept: null, recovery: false };
  const eye = eyeOf(page);
  const arrive = () => navigate(wantedPath(page.query), { replace: true });
  const step = (values) => {
    page.update(Object.assign(state, values));
    document.getElementById(state.kept ? 'code' : 'loginId')?.focus();
  };
  const first = form(page, {
    hints: { loginId: () => t('field.loginId.needed'), password: () => t('field.password.needed') },
    async send({ loginId, password, remember }) {
      const kept = { loginId: loginId.trim(), password, remember: remember === 'on' };
      try {
        await signIn(kept);
      } catch (failure) {
        if (failure.code !== 'SECOND_FACTOR_REQUIRED') throw failure;
        return step({ kept, recovery: false });
      }
      arrive();
    },
  });
  const second = form(page, {
    hints: { code: () => t(state.recovery ? 'field.missing' : 'code.wrong') },
    fieldOfCode: { SECOND_FACTOR_INVALID: 'code', SECOND_FACTOR_REQUIRED: 'code' },
    async send({ code }) {
      await signIn({ ...state.kept, code: tidyCode(code) });
      arrive();
    },
  });
  page.show(() => t('signIn'), () => html`<div class="wrap narrow">${state.kept ? secondStep(second, state, step) : firstStep(page, first, eye)}</div>`);
}

const firstStep = (page, it, eye) => html`
  <div class="page-head"><h1>${t('signIn.title')}</h1><p>${page.query.has('next') ? t('signIn.comeBack') : t('signIn.lead')}</p></div>
  <form id="sign-in-form" class="panel sheet" method="post" novalidate @submit=${it.submit}>
    ${failureNote(it.failure)}
    ${field({ name: 'loginId', label: t('field.loginId'), error: it.errors.loginId, autocomplete: 'username', changed: it.changed })}
    ${passwordField({ error: it.errors.password, eye, changed: it.changed })}
    ${check({ name: 'remember', label: t('signIn.remember'), hint: t('signIn.remember.hint') })}
    ${submitButton(it, t('signIn'))}
  </form>
  <p class="form-aside"><a href="/password-reset">${t('signIn.forgot')}</a></p>
  <p class="form-aside">${t('signIn.new')} <a href="/sign-up${page.url.search}">${t('signUp')}</a></p>`;

const secondStep = (it, { recovery }, step) => html`
  <div class="page-head"><h1>${t('signIn.code.title')}</h1><p>${t(recovery ? 'signIn.code.recoveryLead' : 'signIn.code.lead')}</p></div>
  <form id="code-form" class="panel sheet" method="post" novalidate @submit=${it.submit}>
    ${failureNote(it.failure)}
    ${recovery ? codeField({ error: it.errors.code, changed: it.changed, recovery: true }) : codeField({ error: it.errors.code, changed: it.changed })}
    ${submitButton(it, t('signIn'))}
  </form>
  <p class="form-aside"><button type="button" id="other-code" class="text-button" @click=${() => (it.errors = {}, step({ recovery: !recovery }))}>${t(recovery ? 'signIn.code.byApp' : 'signIn.code.byRecovery')}</button></p>
  <p class="form-aside"><button type="button" class="text-button" @click=${() => step({ kept: null })}>${t('signIn.code.back')}</button></p>`;
