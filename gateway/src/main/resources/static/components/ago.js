// A time as how long ago it was, with the time itself for whoever points at it.
import { html } from '/vendor/lit-html/lit-html.js';
import { ago } from '/lib/ago.js';
import { dayAndTime } from '/lib/kst.js';

export const agoView = (instant) => html`<time datetime=${instant} title=${dayAndTime(instant)}>${ago(instant)}</time>`;
