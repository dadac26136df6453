// The matches of a team, or all, in the reader's own calendar: it asks our address again by itself.
import { html } from '/vendor/lit-html/lit-html.js';
import { address } from '/lib/address.js';
import { announce } from '/lib/announce.js';
import { t } from '/lib/i18n.js';
import { icons } from '/components/icons.js';

/** Without the season's name the calendar goes on with the next season. */
export function addToCalendar(season, team) {
  const path = address('/api/v1/calendar.ics', { team, season: season.current ? null : season.id });
  return html`
    <details class="subscribe">
      <summary class="button button-quiet">${icons.schedule}<span>${team ? t('calendar.addTeam', team) : t('calendar.add')}</span></summary>
      <div class="panel subscribe-panel">
        <p>${t('calendar.text')}</p>
        <a class="button" href="webcal://${location.host}${path}">${t('calendar.open')}</a>
        <p class="subscribe-or">${t('calendar.or')}</p>
        <div class="subscribe-copy">
          <input class="form-control" readonly aria-label=${t('calendar.address')} .value=${location.origin + path} @focus=${(event) => event.target.select()}>
          <button type="button" class="button button-quiet" @click=${copy}>${icons.copy}<span>${t('copy')}</span></button>
        </div>
      </div>
    </details>`;
}

async function copy(event) {
  const input = event.currentTarget.previousElementSibling;
  try {
    await navigator.clipboard.writeText(input.value);
    announce(t('calendar.copied'));
    event.target.closest('button')?.classList.add('done');
  } catch {
    // Without permission the address is marked, ready for the reader's own copy.
    input.select();
    announce(t('calendar.marked'));
  }
}
