// Sign up, and signed in at once.
import { html, nothing } from '/vendor/lit-html/lit-html.js';
import { post } from '/lib/api.js';
import { form } from '/lib/form.js';
import { t } from '/lib/i18n.js';
import { navigate } from '/lib/router.js';
import { signIn, wantedPath } from '/lib/session.js';
import { field } from '/components/field.js';

export function open(page) {
  const it = form(page, {
    hints: {
      loginId: () => t('field.loginId.wrong'),
      nickname: () => t('field.nickname.wrong'),
      password: () => t('field.password.wrong'),
    },
    fieldOfCode: { LOGIN_ID_TAKEN: 'loginId', NICKNAME_TAKEN: 'nickname' },
    async send({ loginId, nickname, password }) {
      await post('/members', { loginId, password, nickname: nickname.trim() });
      await signIn(loginId, password);
      navigate(wantedPath(page.query), { replace: true });
    },
  });
  const common = (name) => ({ name, label: t(`field.${name}`), hint: t(`field.${name}.hint`), error: it.errors[name], changed: it.changed });

  page.show(() => t('signUp'), () => html`
    <div class="wrap narrow">
      <div class="page-head"><h1>${t('signUp.title')}</h1><p>${t('signUp.lead')}</p></div>
      <form id="sign-up-form" class="panel sheet" method="post" novalidate @submit=${it.submit}>
        ${it.failure ? html`<p class="form-failure" role="alert">${it.failure}</p>` : nothing}
        ${field({ ...common('loginId'), autocomplete: 'username', minlength: 4, maxlength: 20, pattern: '[a-z0-9_]{4,20}' })}
        ${field({ ...common('nickname'), autocomplete: 'nickname', minlength: 2, maxlength: 16 })}
        ${field({ ...common('password'), type: 'password', autocomplete: 'new-password', minlength: 10, maxlength: 64 })}
        <button class="button button-main" type="submit" ?disabled=${it.busy}>${t(it.busy ? 'working' : 'signUp')}</button>
      </form>
      <p class="form-aside">${t('signUp.already')} <a href="/sign-in${page.url.search}">${t('signIn')}</a></p>
    </div>`);
}
