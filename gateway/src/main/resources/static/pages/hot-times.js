// All Hot Times: open, ahead, past.
import { html, nothing } from '/vendor/lit-html/lit-html.js';
import { getAll } from '/lib/api.js';
import { byInterest, phaseOf } from '/lib/hot-time.js';
import { t } from '/lib/i18n.js';
import { resource, whenReady } from '/lib/resource.js';
import { hotTimeBanner, hotTimeCard } from '/components/hot-time.js';
import { emptyView, skeleton } from '/components/states.js';

const POLL_MS = 20_000;

export function open(page) {
  const hotTimes = resource(page, (options) => getAll('/hot-times?limit=100', { ...options, fresh: true }));
  page.repeat(() => POLL_MS * (0.75 + Math.random() * 0.5), () => hotTimes.load({ quietly: true }));
  page.show(() => t('hotTimes.title'), () => html`
    <div class="wrap">
      <div class="page-head"><h1>${t('hotTimes.title')}</h1><p>${t('hotTimes.lead')}</p></div>
      ${whenReady(hotTimes, html`${skeleton(1, 'slab')}${skeleton(5, 'card')}`, (items) => view(items, page))}
    </div>`);
}

function view(items, page) {
  if (items.length === 0) return emptyView(t('hotTimes.none.title'), t('hotTimes.none.text'));
  const { open, ahead, past } = byInterest([...items]);
  const first = open.find((one) => phaseOf(one) === 'OPEN') ?? open[0] ?? ahead[0] ?? null;
  const others = (list) => list.filter((one) => one !== first);
  return html`
    ${first ? hotTimeBanner(first, () => page.update()) : nothing}
    ${group('hotTimes.open', others(open))}
    ${group('hotTimes.ahead', others(ahead))}
    ${group('hotTimes.past', past)}`;
}

const group = (title, items) =>
  items.length === 0
    ? nothing
    : html`<section class="hot-group"><h2>${t(title)} <small>${t('hotTimes.count', items.length)}</small></h2><div class="hot-grid">${items.map(hotTimeCard)}</div></section>`;
