// Says plainly that a season shown with shifted dates was really played earlier.
import { html, nothing } from '/vendor/lit-html/lit-html.js';
import { say, t } from '/lib/i18n.js';

export const replayNote = (season) =>
  season?.shiftedWeeks > 0
    ? html`<p class="replay"><b>${t('replay.label')}</b> ${t('replay.text', say(season.name), season.originalYear, season.shiftedWeeks)}</p>`
    : nothing;
