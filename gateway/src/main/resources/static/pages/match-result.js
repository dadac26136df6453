// For administrators: put a match's result right. It then goes before every source until it is lifted.
import { html } from '/vendor/lit-html/lit-html.js';
import { matchPath } from '/lib/address.js';
import { announce } from '/lib/announce.js';
import { get, getAll, put, remove } from '/lib/api.js';
import { form } from '/lib/form.js';
import { t } from '/lib/i18n.js';
import { resource, whenReady } from '/lib/resource.js';
import { adminPage } from '/components/admin-page.js';
import { matchStrip } from '/components/match.js';
import { correctionHistory, resultForm } from '/components/result-form.js';
import { failureText, skeleton } from '/components/states.js';

export function open(page) {
  return adminPage(page, () => t('result.title'), () => {
    const id = encodeURIComponent(page.params.id);
    const match = resource(page, (options) => get(`/matches/${id}`, { ...options, fresh: true }));
    const history = resource(page, (options) => getAll(`/admin/matches/${id}/result`, { ...options, fresh: true }));
    const reload = () => Promise.all([match.load({ quietly: true }), history.load({ quietly: true })]);
    const state = { saved: '', becomes: 'FINISHED' };
    const it = form(page, {
      async send({ state: becomes, score1, score2, reason }) {
        const score = becomes === 'CANCELLED' ? { score1: null, score2: null } : { score1: Number(score1), score2: Number(score2) };
        await put(`/admin/matches/${id}/result`, { state: becomes, ...score, reason });
        await done(t('result.saved'));
      },
    });
    const done = async (words) => {
      announce(words);
      state.saved = words;
      await reload();
    };
    const lift = () => remove(`/admin/matches/${id}/result`).then(() => done(t('result.lifted')), (failure) => {
      it.failure = failureText(failure);
      page.update();
    });
    const becomes = (chosen) => {
      state.becomes = chosen;
      page.update();
    };
    return () => whenReady(match, skeleton(2, 'card'), (value) => view(value, history, it, state, { lift, becomes }));
  }, { narrow: true });
}

const view = (match, history, it, state, { lift, becomes }) => html`
  <div class="page-head"><h1>${t('result.title')}</h1><p>${t('result.lead')}</p></div>
  ${matchStrip(match, { dated: true })}
  ${resultForm(match, it, state, becomes)}
  <section aria-labelledby="history-title">
    <div class="section-head"><h2 id="history-title">${t('result.history')}</h2></div>
    ${whenReady(history, skeleton(1), (items) => correctionHistory(items, lift))}
  </section>
  <p><a class="button button-quiet" href=${matchPath(match)}>${t('result.toMatch')}</a></p>`;
