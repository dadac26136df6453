// Home: the Hot Time to wait for, the next matches, the top of the table. Each part loads and fails alone.
import { html, nothing } from '/vendor/lit-html/lit-html.js';
import { get } from '/lib/api.js';
import { nextOf } from '/lib/hot-time.js';
import { t } from '/lib/i18n.js';
import { liveMatches } from '/lib/live.js';
import { resource, whenReady } from '/lib/resource.js';
import { currentSeason } from '/lib/season.js';
import { hotTimeBanner } from '/components/hot-time.js';
import { newsItem } from '/components/news-item.js';
import { matchPoster, matchStrip } from '/components/match.js';
import { seasonNotes } from '/components/season-notes.js';
import { standingsTable } from '/components/standings-table.js';
import { emptyView, skeleton } from '/components/states.js';

const TOP = 5;
const NEWS = 4;

export function open(page) {
  const hotTimes = resource(page, (options) => get('/hot-times?limit=50', { ...options, fresh: true }));
  const matches = resource(page, (options) => nextMatches(options));
  const news = resource(page, (options) => get(`/news?limit=${NEWS}`, options));
  // What has just been played is no longer next; and not every open page should ask in the same moment.
  const live = liveMatches(page, () => setTimeout(() => [matches, standings].forEach((one) => one.load({ quietly: true })), Math.random() * 2500));
  const standings = resource(page, async (options) => {
    const season = await currentSeason(options);
    if (season) live.follow(season.id);
    return season && { season, table: await get(`/seasons/${season.id}/standings`, options) };
  });

  page.show(() => '', () => html`
    <h1 class="visually-hidden">${t('site')}</h1>
    <div class="wrap home">
      ${whenReady(hotTimes, skeleton(1, 'slab'), ({ items }) => banner(items, page))}
      ${standings.state === 'loading' ? skeleton(1, 'note') : seasonNotes(standings.value?.season)}
      <div class="home-columns">
        <section aria-labelledby="next-title">
          <div class="section-head"><h2 id="next-title">${t('home.next')}</h2><a href="/schedule">${t('home.schedule')}</a></div>
          ${whenReady(matches, html`${skeleton(1, 'poster')}${skeleton(1)}`, nextView)}
        </section>
        <section aria-labelledby="top-title">
          <div class="section-head"><h2 id="top-title">${t('home.top')}</h2><a href="/standings">${t('home.standings')}</a></div>
          ${whenReady(standings, skeleton(1, 'table'), topView)}
        </section>
        ${news.state === 'ready' && news.value.items.length > 0 ? newsView(news.value.items) : nothing}
      </div>
    </div>`);
}

async function nextMatches(options) {
  const season = await currentSeason(options);
  const next = season && (await get('/matches/next', options));
  if (!next) return null;
  const { items } = await get(`/seasons/${next.seasonId}/matches?day=${next.day}&limit=100`, options);
  return { next, sameDay: items.filter((match) => match.id !== next.id) };
}

function banner(items, page) {
  const hotTime = nextOf(items);
  if (hotTime) return hotTimeBanner(hotTime, () => page.update());
  return html`<section class="slab slab-quiet"><h2>${t('hotTimes.none.title')}</h2><p class="slab-text">${t('hotTimes.none.text')}</p></section>`;
}

function nextView(found) {
  if (!found) return emptyView(t('home.noMatch.title'), t('home.noMatch.text'));
  return html`${matchPoster(found.next)}
    ${found.sameDay.length > 0 ? html`<h3 class="also">${t('home.sameDay')}</h3>${found.sameDay.map((match) => matchStrip(match))}` : nothing}`;
}

function topView(found) {
  if (!found) return emptyView(t('season.none.title'), t('season.none.text'));
  return standingsTable({ ...found.table, rows: found.table.rows.slice(0, TOP) }, { brief: true });
}

const newsView = (items) => html`
  <section class="home-news" aria-labelledby="news-title">
    <div class="section-head"><h2 id="news-title">${t('home.news')}</h2><a href="/news">${t('home.allNews')}</a></div>
    <ul class="news-list">${items.map(newsItem)}</ul>
  </section>`;
