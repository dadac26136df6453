// How often a series comes: a preset or an expression of one's own, with the next times that follow from it.
import { html } from '/vendor/lit-html/lit-html.js';
import { get } from '/lib/api.js';
import { cronOf, WEEKDAYS } from '/lib/cron.js';
import { t } from '/lib/i18n.js';
import { dayAndTime, weekdayLong } from '/lib/kst.js';
import { choice } from '/components/choice.js';
import { field } from '/components/field.js';

const RHYTHMS = ['monthly', 'weekly', 'custom'];
const TYPING_MS = 300;
const LAST_DAY = 28;

/** The choice with a view; `cron()` is what it comes to. */
export function cronChoice(page) {
  const chosen = { rhythm: 'monthly', day: '1', weekday: 'FRI', time: '20:00', cron: '0 0 20 1 * *' };
  const state = { next: [], failed: false };
  let timer = null;

  async function preview() {
    const cron = cronOf(chosen);
    try {
      const { next } = await get(`/admin/hot-time-series/preview?cron=${encodeURIComponent(cron)}`, { signal: page.signal });
      if (cron === cronOf(chosen)) Object.assign(state, { next, failed: false });
    } catch {
      Object.assign(state, { next: [], failed: true });
    }
    page.update();
  }

  function changed({ target }) {
    if (target.name === 'rhythm') chosen.cron = cronOf(chosen);
    if (!(target.name in chosen)) return;
    chosen[target.name] = target.value;
    clearTimeout(timer);
    timer = setTimeout(preview, TYPING_MS);
    page.update();
  }

  preview();
  return { cron: () => cronOf(chosen), view: (error) => view(chosen, state, changed, error) };
}

const view = (chosen, state, changed, error) => html`
  <div class="rhythm" @input=${changed}>
    <div class="field"><span class="rhythm-name" id="rhythm-name">${t('series.rhythm')}</span>
      <div class="rhythm-choices" role="radiogroup" aria-labelledby="rhythm-name">${RHYTHMS.map((one) => html`
        <label class="team-choice"><input type="radio" name="rhythm" value=${one} .checked=${chosen.rhythm === one}>${t(`series.${one}`)}</label>`)}</div></div>
    ${chosen.rhythm === 'custom'
      ? field({ name: 'cron', label: t('series.cron'), hint: t('series.cron.hint'), error, value: chosen.cron })
      : html`<div class="field-pair">
          ${chosen.rhythm === 'monthly'
            ? choice({ name: 'day', label: t('series.day'), value: chosen.day, options: Array.from({ length: LAST_DAY }, (_, i) => [String(i + 1), t('series.day.of', i + 1)]) })
            : choice({ name: 'weekday', label: t('series.weekday'), value: chosen.weekday, options: WEEKDAYS.map((one, i) => [one, weekdayLong(i)]) })}
          ${field({ name: 'time', label: t('series.time'), type: 'time', value: chosen.time })}
        </div>`}
    <div class="next-times" role="status"><small>${t('series.next')}</small>
      ${state.failed ? html`<p class="field-error">${t('series.next.bad')}</p>` : html`<ol>${state.next.map((one) => html`<li>${dayAndTime(one)}</li>`)}</ol>`}</div>
  </div>`;
