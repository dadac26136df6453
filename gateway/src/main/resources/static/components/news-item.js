// A piece of news: it leads to its publisher's page.
import { html, nothing } from '/vendor/lit-html/lit-html.js';
import { t } from '/lib/i18n.js';
import { timeOf } from '/lib/kst.js';

export const newsItem = (item) => html`
  <li class="news-item">
    ${titleOf(item)}
    ${item.summary ? html`<p class="news-summary">${item.summary}</p>` : nothing}
    <p class="news-meta">${item.publisher ? html`<b>${item.publisher}</b> · ` : nothing}<time datetime=${item.publishedAt}>${timeOf(item.publishedAt)}</time></p>
  </li>`;

// A feed can say anything: what is no web address is not made a link.
const titleOf = (item) =>
  /^https?:\/\//i.test(item.link)
    ? html`<a class="news-title" href=${item.link} target="_blank" rel="noopener noreferrer">${item.title}<span class="visually-hidden"> (${t('news.newTab')})</span></a>`
    : html`<b class="news-title">${item.title}</b>`;
