// For administrators: create a Hot Time, or change one. Times are typed and meant in Korean time.
import { html, nothing } from '/vendor/lit-html/lit-html.js';
import { keyed } from '/vendor/lit-html/directives/keyed.js';
import { address } from '/lib/address.js';
import { get, post, put } from '/lib/api.js';
import { form } from '/lib/form.js';
import { t } from '/lib/i18n.js';
import { resource, whenReady } from '/lib/resource.js';
import { navigate } from '/lib/router.js';
import { currentSeason } from '/lib/season.js';
import { adminPage } from '/components/admin-page.js';
import { hotTimeForm, offerIn } from '/components/hot-time-form.js';
import { offerChoices } from '/components/offer-fields.js';
import { skeleton } from '/components/states.js';

export function open(page) {
  const { id } = page.params;
  const title = () => t(id ? 'admin.form.edit' : 'admin.form.new');
  return adminPage(page, title, () => {
    const offer = offerChoices(page);
    const matches = resource(page, matchesAhead);
    const hotTime = resource(page, async (options) => (id ? get(`/admin/hot-times/${encodeURIComponent(id)}`, { ...options, fresh: true }) : null));
    const state = { changed: false };
    const it = form(page, {
      fieldOfCode: { STOCK_ONLY_RAISED: 'stock' },
      async send(typed) {
        const { body } = await save(typed).catch((failure) => {
          state.changed = failure.code === 'CHANGED_MEANWHILE';
          throw failure;
        });
        navigate(`/admin/hot-times/${body.id}`);
      },
    });
    const save = (typed) => (id
      ? put(`/admin/hot-times/${encodeURIComponent(id)}`, { ...offerIn(typed), revision: hotTime.value.revision })
      : post('/admin/hot-times', { ...offerIn(typed), draft: typed.draft === 'yes' }));
    const reload = async () => {
      Object.assign(state, { changed: false });
      Object.assign(it, { failure: '', errors: {} });
      Object.assign(offer, { kind: null, amount: null });
      await hotTime.load();
    };
    return () => html`
      <div class="page-head"><h1>${title()}</h1><p>${t('admin.form.lead')}</p></div>
      ${whenReady(hotTime, skeleton(1, 'table-tall'), (value) => html`
        ${state.changed ? changedNote(reload) : nothing}
        ${keyed(value?.revision, hotTimeForm({ it, offer, hotTime: value, matches: matches.value ?? [], quiet: state.changed }))}`)}`;
  }, { narrow: true });
}

const changedNote = (reload) => html`
  <div class="form-failure changed" role="alert"><p>${t('admin.form.changed')}</p>
    <button type="button" class="button button-quiet" @click=${reload}>${t('admin.form.reload')}</button></div>`;

/** On whose occasion a Hot Time may be held; the form does without them where they cannot be had. */
async function matchesAhead(options) {
  const season = await currentSeason(options);
  return season ? (await get(address(`/seasons/${season.id}/matches`, { state: 'SCHEDULED', limit: '100' }), options)).items : [];
}
