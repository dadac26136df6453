// For administrators: create a Hot Time. Times are typed and meant in Korean time.
import { html, nothing } from '/vendor/lit-html/lit-html.js';
import { address } from '/lib/address.js';
import { get, post } from '/lib/api.js';
import { form } from '/lib/form.js';
import { say, t } from '/lib/i18n.js';
import { dayAndTime } from '/lib/kst.js';
import { resource } from '/lib/resource.js';
import { currentSeason } from '/lib/season.js';
import { adminPage } from '/components/admin-page.js';
import { field } from '/components/field.js';

export function open(page) {
  const state = { created: null };
  const it = form(page, {
    async send(typed) {
      const { body } = await post('/admin/hot-times', {
        title: { ko: typed['title.ko'], en: typed['title.en'] },
        stock: Number(typed.stock),
        opensAt: inKorea(typed.opensAt),
        closesAt: inKorea(typed.closesAt),
        matchId: typed.matchId || null,
      });
      state.created = body;
      document.getElementById('hot-time-form').reset();
    },
  });
  return adminPage(page, () => t('admin.title'), () => {
    const matches = resource(page, matchesAhead);
    return () => html`
      <div class="page-head"><h1>${t('admin.title')}</h1><p>${t('admin.lead')}</p></div>
      ${formView(it, state, matches.value ?? [])}`;
  }, { narrow: true });
}

/** On whose occasion a Hot Time may be held; the form does without them where they cannot be had. */
async function matchesAhead(options) {
  const season = await currentSeason(options);
  return season ? (await get(address(`/seasons/${season.id}/matches`, { state: 'SCHEDULED', limit: '100' }), options)).items : [];
}

function formView(it, state, matches) {
  const common = (name, label) => ({ name, label, error: it.errors[name], changed: it.changed });
  return html`
    <form id="hot-time-form" class="panel sheet" novalidate @submit=${it.submit}>
      ${it.failure ? html`<p class="form-failure" role="alert">${it.failure}</p>` : nothing}
      ${field({ ...common('title.ko', t('admin.titleKo')), maxlength: 100 })}
      ${field({ ...common('title.en', t('admin.titleEn')), maxlength: 100 })}
      ${field({ ...common('stock', t('admin.stock')), type: 'number', min: 1, step: 1, inputmode: 'numeric' })}
      ${field({ ...common('opensAt', t('admin.opensAt')), type: 'datetime-local', step: 1 })}
      ${field({ ...common('closesAt', t('admin.closesAt')), type: 'datetime-local', step: 1 })}
      ${matches.length > 0 ? matchChoice(matches) : nothing}
      <button class="button button-main" type="submit" ?disabled=${it.busy}>${t(it.busy ? 'working' : 'admin.create')}</button>
      <div role="status" id="created">${state.created ? createdView(state.created) : nothing}</div>
    </form>`;
}

const matchChoice = (matches) => html`
  <div class="field"><label for="matchId">${t('admin.match')}</label>
    <select class="form-select form-control" id="matchId" name="matchId">
      <option value="">${t('admin.match.none')}</option>
      ${matches.map((match) => html`<option value=${match.id}>${dayAndTime(match.start)} · ${match.team1.code} vs ${match.team2.code}</option>`)}
    </select></div>`;

const createdView = (hotTime) => html`
  <p class="form-done">${t('admin.created', dayAndTime(hotTime.opensAt))} <a href="/hot-times/${hotTime.id}">${say(hotTime.title)}</a></p>`;

// A browser leaves out seconds that are zero.
const inKorea = (typed) => `${typed.length === 16 ? `${typed}:00` : typed}+09:00`;
