// Sign up, and signed in at once.
import { html } from '/vendor/lit-html/lit-html.js';
import { get, post } from '/lib/api.js';
import { form } from '/lib/form.js';
import { t } from '/lib/i18n.js';
import { hintsOf } from '/lib/password.js';
import { digitsOf, PHONE } from '/lib/phone.js';
import { resource, whenReady } from '/lib/resource.js';
import { navigate } from '/lib/router.js';
import { signIn, wantedPath } from '/lib/session.js';
import { choice } from '/components/choice.js';
import { consentChoices } from '/components/consent-choices.js';
import { field } from '/components/field.js';
import { failureNote } from '/components/form-note.js';
import { eyeOf, passwordField } from '/components/password-field.js';
import { skeleton } from '/components/states.js';
import { submitButton } from '/components/submit-button.js';
import { teamName } from '/components/team.js';

export function open(page) {
  const consents = resource(page, async (options) => (await get('/members/consents', options)).items);
  // Without them one signs up all the same.
  const teams = resource(page, async (options) => (await get('/teams?limit=100', options)).items);
  const state = { typed: {}, given: new Set(), eye: eyeOf(page) };
  const it = form(page, {
    hints: {
      loginId: () => t('field.loginId.wrong'),
      nickname: () => t('field.nickname.wrong'),
      password: () => t('field.password.wrong'),
      phone: () => t('field.phone.wrong'),
      'consent.TERMS': () => t('consent.missing'),
      'consent.PRIVACY': () => t('consent.missing'),
    },
    fieldOfCode: {
      LOGIN_ID_TAKEN: 'loginId', NICKNAME_TAKEN: 'nickname', PASSWORD_COMMON: 'password', PASSWORD_PERSONAL: 'password', CONSENT_REQUIRED: 'consents', CONSENT_OUTDATED: 'consents',
    },
    fieldOfName: { 'consents.TERMS': 'consents', 'consents.PRIVACY': 'consents', 'consents.MARKETING': 'consents' },
    async send({ loginId, nickname, password, favouriteTeam, phone }) {
      await post('/members', {
        loginId, password, nickname: nickname.trim(), favouriteTeam: favouriteTeam || null, phone: digitsOf(phone), consents: agreed(consents.value, state.given),
      });
      await signIn({ loginId, password });
      navigate(wantedPath(page.query), { replace: true });
    },
  });
  const typing = (event) => {
    it.changed(event);
    state.typed[event.target.name] = event.target.value;
    page.update();
  };
  page.show(() => t('signUp'), () => html`
    <div class="wrap narrow">
      <div class="page-head"><h1>${t('signUp.title')}</h1><p>${t('signUp.lead')}</p></div>
      ${whenReady(consents, skeleton(1, 'table-tall'), (items) => view(page, it, state, { items, teams: teams.value ?? [], typing }))}
      <p class="form-aside">${t('signUp.already')} <a href="/sign-in${page.url.search}">${t('signIn')}</a></p>
    </div>`);
}

const agreed = (items, given) => Object.fromEntries(items.filter(({ kind }) => given.has(kind)).map(({ kind, version }) => [kind, version]));

function view(page, it, { typed, given, eye }, { items, teams, typing }) {
  const common = (name) => ({ name, label: t(`field.${name}`), hint: t(`field.${name}.hint`), error: it.errors[name], changed: typing });
  const ticked = () => {
    it.errors = Object.fromEntries(Object.entries(it.errors).filter(([name]) => !name.startsWith('consent')));
    page.update();
  };
  return html`
    <form id="sign-up-form" class="panel sheet" method="post" novalidate @submit=${it.submit}>
      ${failureNote(it.failure)}
      ${field({ ...common('loginId'), autocomplete: 'username', minlength: 4, maxlength: 20, pattern: '[a-z0-9_]{4,20}' })}
      ${passwordField({ error: it.errors.password, eye, isNew: true, hints: hintsOf(typed.password ?? '', [typed.loginId, typed.nickname]), changed: typing })}
      ${field({ ...common('nickname'), autocomplete: 'nickname', minlength: 2, maxlength: 16 })}
      ${choice({ name: 'favouriteTeam', label: t('me.team'), hint: t('me.team.lead'), options: [['', t('me.team.none')], ...teams.map((team) => [team.code, teamName(team)])], error: it.errors.favouriteTeam, changed: it.changed })}
      ${field({ ...common('phone'), type: 'tel', autocomplete: 'tel-national', inputmode: 'tel', required: false, pattern: PHONE })}
      ${consentChoices(page, items, { given, errors: it.errors, changed: ticked })}
      ${submitButton(it, t('signUp'))}
    </form>`;
}
