// For administrators: Hot Times that come again and again.
import { html } from '/vendor/lit-html/lit-html.js';
import { announce } from '/lib/announce.js';
import { getAll, post, remove } from '/lib/api.js';
import { form } from '/lib/form.js';
import { t } from '/lib/i18n.js';
import { resource, whenReady } from '/lib/resource.js';
import { adminPage } from '/components/admin-page.js';
import { confirmDialog } from '/components/confirm-dialog.js';
import { cronChoice } from '/components/cron-choice.js';
import { offerChoices } from '/components/offer-fields.js';
import { seriesForm, seriesIn } from '/components/series-form.js';
import { seriesList } from '/components/series-list.js';
import { emptyView, failureText, skeleton } from '/components/states.js';

export function open(page) {
  return adminPage(page, () => t('series.title'), () => {
    const series = resource(page, (options) => getAll('/admin/hot-time-series?limit=100', { ...options, fresh: true }));
    const offer = offerChoices(page);
    const rhythm = cronChoice(page);
    const state = { said: '', failure: '' };
    const done = async (words) => {
      announce(words);
      Object.assign(state, { said: words, failure: '' });
      await series.load({ quietly: true });
    };
    const it = form(page, {
      async send(typed) {
        await post('/admin/hot-time-series', { ...seriesIn(typed), cron: rhythm.cron() });
        document.getElementById('series-form').reset();
        Object.assign(offer, { kind: null, amount: null });
        await done(t('series.created'));
      },
    });
    const stop = async (one) => {
      if (!(await confirmDialog(page, { act: t('series.stop'), grave: true, title: t('series.stop.ask'), text: t('series.stop.then') }))) return;
      await remove(`/admin/hot-time-series/${one.id}`).then(() => done(t('series.stopped')), (failure) => page.update(Object.assign(state, { failure: failureText(failure) })));
    };
    return () => view({ series, offer, rhythm, state, it, stop });
  });
}

const view = ({ series, offer, rhythm, state, it, stop }) => html`
  <div class="page-head"><h1>${t('series.title')}</h1><p>${t('series.lead')}</p></div>
  ${state.failure ? html`<p class="form-failure" role="alert">${state.failure}</p>` : ''}
  <div class="series-columns">
  ${whenReady(series, skeleton(2, 'row'), (items) =>
    items.length === 0 ? emptyView(t('series.none.title'), t('series.none.text')) : seriesList(items, offer.kinds.value ?? [], stop))}
  <section class="series-new" aria-labelledby="series-new-title">
    <div class="section-head"><h2 id="series-new-title">${t('series.new')}</h2></div>
    ${seriesForm({ it, offer, rhythm, said: state.said })}
  </section></div>`;
