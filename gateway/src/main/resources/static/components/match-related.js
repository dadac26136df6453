// What surrounds a match: the next one of each team, and the season's other meetings of the two.
import { html, nothing } from '/vendor/lit-html/lit-html.js';
import { t } from '/lib/i18n.js';
import { matchStrip } from '/components/match.js';
import { emptyView } from '/components/states.js';
import { isKnown, teamName } from '/components/team.js';

export function nextMatches(match, next) {
  const ahead = next.filter((one) => one.match && one.match.id !== match.id);
  const shown = ahead.filter((one, i) => ahead.findIndex((other) => other.match.id === one.match.id) === i);
  if (shown.length === 0) return nothing;
  return html`
    <section aria-labelledby="next-title">
      <div class="section-head"><h2 id="next-title">${t('match.next')}</h2></div>
      ${shown.map(({ match: one }) => matchStrip(one, { dated: true }))}
    </section>`;
}

export function headToHead(match, met) {
  if (!isKnown(match.team1) || !isKnown(match.team2)) return nothing;
  const others = met.filter((one) => one.id !== match.id);
  const won = (code) => met.filter((one) => one.winner === code && !one.tiebreak).length;
  return html`
    <section class="meetings" aria-labelledby="met-title">
      <div class="section-head"><h2 id="met-title">${t('match.met')}</h2></div>
      <p class="meetings-sum" aria-label=${t('match.met.spoken', teamName(match.team1), won(match.team1.code), teamName(match.team2), won(match.team2.code))}>
        <span>${match.team1.code}</span><b>${won(match.team1.code)}<i>:</i>${won(match.team2.code)}</b><span>${match.team2.code}</span></p>
      ${others.length > 0 ? others.map((one) => matchStrip(one, { dated: true })) : emptyView(t('match.met.none.title'), t('match.met.none.text'))}
    </section>`;
}
