// News by day: the latest, or those of one day, and more on request.
import { html, nothing } from '/vendor/lit-html/lit-html.js';
import { address } from '/lib/address.js';
import { get } from '/lib/api.js';
import { t } from '/lib/i18n.js';
import { dayBefore, dayName, dayOf, today } from '/lib/kst.js';
import { resource, whenReady } from '/lib/resource.js';
import { navigate } from '/lib/router.js';
import { icons } from '/components/icons.js';
import { moreButton } from '/components/more-button.js';
import { newsItem } from '/components/news-item.js';
import { emptyView, skeleton } from '/components/states.js';

export function open(page) {
  const date = () => page.query.get('date')?.match(/^\d{4}-\d{2}-\d{2}$/)?.[0] ?? null;
  const part = (cursor, options) => get(address('/news', { date: date(), cursor, limit: '20' }), options);
  const news = resource(page, (options) => part(null, options));
  page.queryChanged = () => news.load();
  const more = async () => {
    const next = await part(news.value.next, { signal: page.signal });
    news.value = { items: [...news.value.items, ...next.items], next: next.next };
    page.update();
  };

  page.show(() => t('news.title'), () => html`
    <div class="wrap news-page">
      <div class="page-head"><h1>${t('news.title')}</h1>${dayPicker(date())}</div>
      ${whenReady(news, skeleton(4, 'card'), (value) => listView(value, date(), more))}
    </div>`);
}

const dayPicker = (date) => html`
  <div class="day-picker">
    ${date ? html`<a class="chip" href="/news">${t('news.latest')}</a>` : nothing}
    <a class="month-step" href=${address('/news', { date: dayBefore(date ?? today()) })} aria-label=${t('news.dayBefore')}>${icons.left}</a>
    <label><span class="visually-hidden">${t('news.day')}</span>
      <input class="form-control" type="date" max=${today()} .value=${date ?? ''} @change=${(event) => navigate(address('/news', { date: event.target.value }))}></label>
    ${date && date < today()
      ? html`<a class="month-step" href=${address('/news', { date: dayBefore(date, -1) })} aria-label=${t('news.dayAfter')}>${icons.right}</a>`
      : html`<span class="month-step" aria-hidden="true"></span>`}
  </div>`;

function listView({ items, next }, date, more) {
  if (items.length === 0) return emptyView(t('news.none.title'), date ? t('news.none.day') : t('news.none.text'));
  const days = [...new Set(items.map((item) => dayOf(item.publishedAt)))];
  return html`
    ${days.map((day) => html`
      <section class="news-day" aria-labelledby="news-${day}">
        <h2 id="news-${day}">${dayName(day)}</h2>
        <ul class="news-list">${items.filter((item) => dayOf(item.publishedAt) === day).map(newsItem)}</ul>
      </section>`)}
    ${next ? moreButton(more) : nothing}`;
}
