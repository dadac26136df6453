// Promised = stored, as a picture: what was told, what is stored and what is recorded on one scale up to the stock.
import { html, svg } from '/vendor/lit-html/lit-html.js';
import { t } from '/lib/i18n.js';
import { icons } from '/components/icons.js';

const BARS = ['acknowledged', 'stored', 'issued', 'stock'];

export function promisePanel(activity) {
  const { acknowledged, stored, issued, stock } = activity;
  const broken = acknowledged > stored || stored !== issued || issued > stock;
  const most = Math.max(1, ...BARS.map((bar) => activity[bar]));
  return html`
    <section class="panel promise ${broken ? 'promise-broken' : 'promise-kept'}" aria-labelledby="promise-title">
      <div class="promise-head"><span class="promise-mark" aria-hidden="true">${broken ? icons.cross : icons.check}</span>
        <div><h2 id="promise-title">${t('promise.title')}</h2><p role="status">${words(activity, broken)}</p></div></div>
      <dl class="promise-bars">${BARS.map((bar) => html`
        <div class="promise-${bar}"><dt>${t(`promise.${bar}`)}</dt>
          <dd><svg viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">${barOf((activity[bar] / most) * 100)}</svg><b>${activity[bar].toLocaleString()}</b></dd></div>`)}</dl>
    </section>`;
}

const barOf = (width) => svg`<rect class="promise-back" width="100" height="10"></rect><rect class="promise-bar" width=${width} height="10"></rect>`;

function words({ acknowledged, stored }, broken) {
  if (broken) return t('promise.broken');
  return acknowledged === stored ? t('promise.kept') : t('promise.more', stored - acknowledged);
}
