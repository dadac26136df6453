// All Hot Times: open, ahead, past.
import { html } from '/vendor/lit-html/lit-html.js';
import { getAll } from '/lib/api.js';
import { inOrderOfInterest, phaseOf } from '/lib/hot-time.js';
import { t } from '/lib/i18n.js';
import { resource, whenReady } from '/lib/resource.js';
import { hotTimeBanner, hotTimeCard } from '/components/hot-time.js';
import { emptyView, skeleton } from '/components/states.js';

export function open(page) {
  const hotTimes = resource(page, (options) => getAll('/hot-times?limit=100', { ...options, fresh: true }));
  page.show(() => t('hotTimes.title'), () => html`
    <div class="wrap">
      <div class="page-head"><h1>${t('hotTimes.title')}</h1><p>${t('hotTimes.lead')}</p></div>
      ${whenReady(hotTimes, html`${skeleton(1, 'slab')}${skeleton(3, 'card')}`, (items) => view(items, page))}
    </div>`);
}

function view(items, page) {
  if (items.length === 0) return emptyView(t('hotTimes.none.title'), t('hotTimes.none.text'));
  const ordered = inOrderOfInterest(items);
  const first = isAhead(ordered[0]) ? ordered[0] : null;
  const ahead = ordered.filter((one) => one !== first && isAhead(one));
  const past = ordered.filter((one) => !isAhead(one));
  return html`
    ${first ? hotTimeBanner(first, () => page.update()) : ''}
    ${group(t('hotTimes.ahead'), ahead)}
    ${group(t('hotTimes.past'), past)}`;
}

const group = (title, items) =>
  items.length === 0 ? '' : html`<section class="hot-group"><h2>${title}</h2><div class="hot-grid">${items.map(hotTimeCard)}</div></section>`;

const isAhead = (hotTime) => ['OPEN', 'SCHEDULED'].includes(phaseOf(hotTime));
