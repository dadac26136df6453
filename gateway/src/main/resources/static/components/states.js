// The moments when there is nothing to show yet, nothing at all, or something went wrong.
import { html, nothing } from '/vendor/lit-html/lit-html.js';
import { known, t } from '/lib/i18n.js';
import { signInPath } from '/lib/session.js';

export const skeleton = (count, kind = 'row') =>
  html`<div class="skeletons">${Array.from({ length: count }, () => html`<div class="skeleton skeleton-${kind}"></div>`)}</div>`;

export const emptyView = (title, text, action = nothing) => html`
  <div class="state">
    <div class="state-mark" aria-hidden="true"><i></i><i></i></div>
    <p class="state-title">${title}</p>
    <p class="state-text">${text}</p>
    ${action}
  </div>`;

export function failureView(failure, retry) {
  if (failure.status === 401) return signInView();
  const kind = kindOf(failure);
  return html`
    <div class="state state-failed" role="alert">
      <div class="state-mark" aria-hidden="true"><i></i><i></i></div>
      <p class="state-title">${t(`failed.${kind}.title`)}</p>
      <p class="state-text">${t(`failed.${kind}.text`)}</p>
      ${retry ? html`<button type="button" class="button" @click=${retry}>${t('retry')}</button>` : nothing}
      ${failure.traceId && kind === 'other' ? html`<p class="state-trace">${t('failed.trace')} <code>${failure.traceId}</code></p>` : nothing}
    </div>`;
}

export const signInView = () =>
  emptyView(t('signInNeeded.title'), t('signInNeeded.text'), html`<a class="button" href=${signInPath()}>${t('signIn')}</a>`);

/** One sentence for a failure, for places that have room for no more. */
export function failureText(failure) {
  return known(`failed.${failure.code}`) ?? (failure.detail || t(`failed.${kindOf(failure)}.text`));
}

function kindOf(failure) {
  if (failure.code === 'OFFLINE' || failure.code === 'UNREACHABLE') return 'network';
  if (failure.status === 503 || failure.status === 429) return 'busy';
  if (failure.status === 404) return 'missing';
  if (failure.status === 403) return 'forbidden';
  return 'other';
}
