// Sign in, and back to where the member came from.
import { html, nothing } from '/vendor/lit-html/lit-html.js';
import { form } from '/lib/form.js';
import { t } from '/lib/i18n.js';
import { navigate } from '/lib/router.js';
import { signIn, wantedPath } from '/lib/session.js';
import { field } from '/components/field.js';

export function open(page) {
  const it = form(page, {
    hints: { loginId: () => t('field.loginId.needed'), password: () => t('field.password.needed') },
    async send({ loginId, password }) {
      await signIn(loginId.trim(), password);
      navigate(wantedPath(page.query), { replace: true });
    },
  });

  page.show(() => t('signIn'), () => html`
    <div class="wrap narrow">
      <div class="page-head"><h1>${t('signIn.title')}</h1><p>${page.query.has('next') ? t('signIn.comeBack') : t('signIn.lead')}</p></div>
      <form id="sign-in-form" class="panel sheet" method="post" novalidate @submit=${it.submit}>
        ${it.failure ? html`<p class="form-failure" role="alert">${it.failure}</p>` : nothing}
        ${field({ name: 'loginId', label: t('field.loginId'), error: it.errors.loginId, autocomplete: 'username', changed: it.changed })}
        ${field({ name: 'password', label: t('field.password'), type: 'password', error: it.errors.password, autocomplete: 'current-password', changed: it.changed })}
        <button class="button button-main" type="submit" ?disabled=${it.busy}>${t(it.busy ? 'working' : 'signIn')}</button>
      </form>
      <p class="form-aside">${t('signIn.new')} <a href="/sign-up${page.url.search}">${t('signUp')}</a></p>
    </div>`);
}
