// Parts that tell about a Hot Time wherever it appears.
import { html, nothing } from '/vendor/lit-html/lit-html.js';
import { say, t } from '/lib/i18n.js';
import { dayAndTime, dayOf, timeOf } from '/lib/kst.js';
import { phaseOf } from '/lib/hot-time.js';
import { ruleTags } from '/components/eligible.js';
import '/components/count-down.js';

export const phaseTag = (phase) => html`<span class="tag tag-${phase.toLowerCase().replace('_', '-')}">${t(`phase.${phase}`)}</span>`;

export const drawTag = (hotTime) => (hotTime.draw ? html`<span class="tag tag-draw">${t('draw.tag')}</span>` : nothing);

export const benefitOf = (hotTime) => say(hotTime.benefit?.text);

/** The match on whose occasion it is held, with the day where it is another one. */
export function occasion({ match, opensAt }) {
  const when = dayOf(match.start) === dayOf(opensAt) ? timeOf(match.start) : dayAndTime(match.start);
  return `${match.team1.code} vs ${match.team2.code} · ${when}`;
}

/** The slab on the home page. `changed` is called when the opening is reached. */
export function hotTimeBanner(hotTime, changed) {
  const phase = phaseOf(hotTime);
  return html`
    <section class="slab banner" aria-labelledby="banner-title">
      <div class="banner-what">
        <p class="slab-kicker"><span class="tags">${phaseTag(phase)}${drawTag(hotTime)}</span> ${dayAndTime(hotTime.opensAt)} KST</p>
        <h2 id="banner-title">${say(hotTime.title)}</h2>
        <p class="slab-text">${[benefitOf(hotTime), t('stock.first', hotTime.stock)].filter(Boolean).join(' · ')}</p>
        ${rules(hotTime)}
      </div>
      <div class="banner-stub">
        ${phase === 'SCHEDULED'
          ? html`<p class="stub-label">${t('countdown.label')}</p>
              <count-down .until=${Date.parse(hotTime.opensAt)} @reached=${changed}></count-down>`
          : html`<p class="banner-open">${phase === 'OPEN' ? t('stock.left', hotTime.remaining) : t(`phase.long.${phase}`)}</p>`}
        <a class="button button-hot" href="/hot-times/${hotTime.id}">${t(phase === 'OPEN' ? 'claim.go' : 'claim.wait')}</a>
      </div>
    </section>`;
}

export function hotTimeCard(hotTime) {
  const phase = phaseOf(hotTime);
  const past = phase === 'SOLD_OUT' || phase === 'OVER';
  return html`
    <a class="card-hot ${past ? 'past' : ''}" href="/hot-times/${hotTime.id}">
      <span class="card-hot-head">${phaseTag(phase)}${drawTag(hotTime)}<span>${dayAndTime(hotTime.opensAt)}</span></span>
      <b class="card-hot-title">${say(hotTime.title)}</b>
      ${benefitOf(hotTime) ? html`<span class="card-hot-benefit">${benefitOf(hotTime)}</span>` : nothing}
      ${hotTime.match ? html`<span class="card-hot-text">${occasion(hotTime)}</span>` : nothing}
      ${rules(hotTime)}
      <span class="card-hot-stock">${words(hotTime, phase)}</span>
    </a>`;
}

const rules = ({ eligibility }) => {
  const tags = ruleTags(eligibility);
  return tags.length > 0 ? html`<span class="rules">${tags}</span>` : nothing;
};

function words(hotTime, phase) {
  if (phase === 'SCHEDULED') return t('stock.first', hotTime.stock);
  if (phase === 'OPEN' || phase === 'PAUSED') return t('stock.left', hotTime.remaining);
  return t('stock.issued', hotTime.issued, hotTime.stock);
}
