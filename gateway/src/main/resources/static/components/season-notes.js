// What a reader must know before reading on: that dates are shifted, that the data has not been renewed, that it is live.
import { html, nothing } from '/vendor/lit-html/lit-html.js';
import { t } from '/lib/i18n.js';
import { dayAndTime } from '/lib/kst.js';
import { replayNote } from '/components/replay-note.js';

export const seasonNotes = (season) => html`${replayNote(season)}${staleNote(season)}`;

const staleNote = (season) =>
  season?.stale
    ? html`<p class="replay stale" role="status"><b>${t('stale.label')}</b> ${t('stale.text', dayAndTime(season.stale.since))}</p>`
    : nothing;

export const liveNote = (live) =>
  html`<span class="live-note live-${live.state}"><i aria-hidden="true"></i>${t(`live.state.${live.state}`)}</span>`;
