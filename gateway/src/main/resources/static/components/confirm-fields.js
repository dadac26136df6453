// What proves that it is the member who asks: the password, and a code where there is a second factor.
import { html, nothing } from '/vendor/lit-html/lit-html.js';
import { t } from '/lib/i18n.js';
import { codeField } from '/components/code-field.js';
import { passwordField } from '/components/password-field.js';

/** Where failures of such a proof belong, for the form. */
export const PROOF = { WRONG_PASSWORD: 'password', BAD_CREDENTIALS: 'password', SECOND_FACTOR_REQUIRED: 'code', SECOND_FACTOR_INVALID: 'code' };

export const confirmFields = (it, eye, withCode) => html`
  ${passwordField({ error: it.errors.password, eye, changed: it.changed })}
  ${withCode ? codeField({ error: it.errors.code, changed: it.changed, either: true }) : nothing}`;
