// What a team has been called, the latest name first.
import { html, nothing } from '/vendor/lit-html/lit-html.js';
import { say, t } from '/lib/i18n.js';
import { teamBadge } from '/components/team.js';

export const namesView = (names) =>
  names.length === 0
    ? nothing
    : html`
      <section aria-labelledby="names-title">
        <div class="section-head"><h2 id="names-title">${t('team.names')}</h2></div>
        <ol class="names">${[...names].reverse().map((one) => html`
          <li>${teamBadge({ ...one, id: one.code }, 'small')}<b>${say(one.name)}</b><span>${spanOf(one)}</span></li>`)}</ol>
      </section>`;

const spanOf = ({ from, to }) => (to ? `${month(from)} – ${month(to)}` : t('team.since', month(from)));
const month = (day) => day.slice(0, 7).replace('-', '.');
