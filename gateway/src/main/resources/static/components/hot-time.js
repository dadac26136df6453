// Parts that tell about a Hot Time wherever it appears.
import { html, nothing } from '/vendor/lit-html/lit-html.js';
import { say, t } from '/lib/i18n.js';
import { dayAndTime, dayOf, timeOf } from '/lib/kst.js';
import { phaseOf } from '/lib/hot-time.js';
import '/components/count-down.js';

export const phaseTag = (phase) => html`<span class="tag tag-${phase.toLowerCase().replace('_', '-')}">${t(`phase.${phase}`)}</span>`;

export const stockGauge = (hotTime) => html`
  <div class="gauge">
    <progress max=${hotTime.stock} .value=${hotTime.remaining} aria-label=${t('stock.label')}></progress>
    <p><b>${t('stock.left', hotTime.remaining)}</b> <span>${t('stock.of', hotTime.stock)}</span></p>
  </div>`;

/** The match on whose occasion it is held, with the day where it is another one. */
export function occasion({ match, opensAt }) {
  const when = dayOf(match.start) === dayOf(opensAt) ? timeOf(match.start) : dayAndTime(match.start);
  return `${match.team1.code} vs ${match.team2.code} · ${when}`;
}

/** The slab on the home page. `changed` is called when the opening is reached. */
export function hotTimeBanner(hotTime, changed) {
  const open = phaseOf(hotTime) === 'OPEN';
  return html`
    <section class="slab banner" aria-labelledby="banner-title">
      <div class="banner-what">
        <p class="slab-kicker">${phaseTag(phaseOf(hotTime))} ${dayAndTime(hotTime.opensAt)} KST</p>
        <h2 id="banner-title">${say(hotTime.title)}</h2>
        <p class="slab-text">${hotTime.coupon ? html`${say(hotTime.coupon)} · ` : nothing}${t('stock.first', hotTime.stock)}</p>
      </div>
      <div class="banner-stub">
        ${open
          ? html`<p class="banner-open">${t('stock.left', hotTime.remaining)}</p>`
          : html`<p class="stub-label">${t('countdown.label')}</p>
              <count-down .until=${Date.parse(hotTime.opensAt)} @reached=${changed}></count-down>`}
        <a class="button button-hot" href="/hot-times/${hotTime.id}">${t(open ? 'claim.go' : 'claim.wait')}</a>
      </div>
    </section>`;
}

export function hotTimeCard(hotTime) {
  const phase = phaseOf(hotTime);
  const past = phase === 'SOLD_OUT' || phase === 'OVER';
  return html`
    <a class="card-hot ${past ? 'past' : ''}" href="/hot-times/${hotTime.id}">
      <span class="card-hot-head">${phaseTag(phase)}<span>${dayAndTime(hotTime.opensAt)}</span></span>
      <b class="card-hot-title">${say(hotTime.title)}</b>
      ${hotTime.match ? html`<span class="card-hot-text">${occasion(hotTime)}</span>` : nothing}
      ${hotTime.coupon ? html`<span class="card-hot-text">${say(hotTime.coupon)}</span>` : nothing}
      <span class="card-hot-stock">${past ? t('stock.issued', hotTime.issued, hotTime.stock) : t('stock.first', hotTime.stock)}</span>
    </a>`;
}
