// For administrators: the matches of the season that have begun, the latest first, each leading to its correction.
import { html } from '/vendor/lit-html/lit-html.js';
import { address } from '/lib/address.js';
import { getAll } from '/lib/api.js';
import { t } from '/lib/i18n.js';
import { dayName } from '/lib/kst.js';
import { resource, whenReady } from '/lib/resource.js';
import { currentSeason } from '/lib/season.js';
import { adminPage } from '/components/admin-page.js';
import { emptyView, skeleton } from '/components/states.js';

const SHOWN = 40;

export function open(page) {
  return adminPage(page, () => t('results.title'), () => {
    const matches = resource(page, begun);
    return () => html`
      <div class="page-head"><h1>${t('results.title')}</h1><p>${t('results.lead')}</p></div>
      ${whenReady(matches, skeleton(5, 'row'), (items) =>
        items.length === 0 ? emptyView(t('results.none.title'), t('results.none.text')) : html`<ul class="desk-list results">${items.map(row)}</ul>`)}`;
  });
}

async function begun(options) {
  const season = await currentSeason(options);
  const all = season ? await getAll(address(`/seasons/${season.id}/matches`, { limit: '100' }), options) : [];
  return all.filter((match) => match.state !== 'SCHEDULED').reverse().slice(0, SHOWN);
}

const row = (match) => html`
  <li><a class="panel result-row" href="/admin/matches/${encodeURIComponent(match.id)}">
    <span>${dayName(match.day)}</span>
    <b>${match.team1.code} ${match.state === 'CANCELLED' ? '–' : `${match.score1 ?? '–'} : ${match.score2 ?? '–'}`} ${match.team2.code}</b>
    <span class="tag tag-${match.state.toLowerCase()}">${t(`state.${match.state}`)}</span></a></li>`;
