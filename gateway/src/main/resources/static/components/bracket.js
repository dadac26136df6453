// A stage without a table: its matches by round.
import { html, nothing } from '/vendor/lit-html/lit-html.js';
import { t } from '/lib/i18n.js';
import { matchStrip } from '/components/match.js';
import { emptyView } from '/components/states.js';

export function bracketView(matches, fresh) {
  if (matches.length === 0) return emptyView(t('bracket.none.title'), t('bracket.none.text'));
  const rounds = [...new Set(matches.map((match) => match.block))];
  return html`<div class="bracket">${rounds.map((round) => html`
    <section class="bracket-round" aria-label=${round ?? t('bracket.title')}>
      ${round ? html`<h2>${round}</h2>` : nothing}
      ${matches.filter((match) => match.block === round).map((match) => matchStrip(match, { dated: true, fresh: fresh.has(match.id) }))}
    </section>`)}</div>`;
}
