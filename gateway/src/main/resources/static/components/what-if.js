// "What if": results to suppose for the matches still to be played; the table above follows each press.
import { html, nothing } from '/vendor/lit-html/lit-html.js';
import { t } from '/lib/i18n.js';
import { dayName } from '/lib/kst.js';
import { resultsOf } from '/lib/what-if.js';
import { byDay } from '/components/schedule-days.js';
import { teamBadge, teamClass, teamName } from '/components/team.js';

const FIRST = 8;

/** `choose(match, result)` supposes a result, or takes it back where it was supposed already. */
export function whatIf(matches, { supposed, team, all, choose, show, showAll, reset, share }) {
  if (matches.length === 0) return nothing;
  const wanted = team ? matches.filter((match) => [match.team1.code, match.team2.code].includes(team)) : matches;
  // The next ones, and all that something has been supposed for.
  const shown = all ? wanted : wanted.filter((match, i) => i < FIRST || supposed.has(match.id));
  return html`
    <section class="what-if" aria-labelledby="what-if-title">
      <div class="section-head"><h2 id="what-if-title">${t('whatIf.title')}</h2></div>
      <p class="what-if-lead">${t('whatIf.text')}</p>
      <div class="what-if-tools">
        <label class="picker"><span class="visually-hidden">${t('whatIf.team')}</span>
          <select class="form-select" @change=${(event) => show(event.target.value || null)}>
            <option value="" .selected=${!team}>${t('whatIf.allMatches', matches.length)}</option>
            ${teamsOf(matches).map((one) => html`<option value=${one.code} .selected=${one.code === team}>${teamName(one)}</option>`)}
          </select></label>
        <button type="button" class="button button-quiet" ?disabled=${supposed.size === 0} @click=${reset}>${t('whatIf.reset')}</button>
        <button type="button" class="button button-quiet" ?disabled=${supposed.size === 0} @click=${share}>${t('whatIf.share')}</button>
      </div>
      ${[...byDay(shown)].map(([day, list]) => html`
        <h3 class="what-if-day">${dayName(day)}</h3>
        <div class="what-if-matches">${list.map((match) => matchView(match, supposed.get(match.id), choose))}</div>`)}
      ${shown.length < wanted.length ? html`<p class="more"><button type="button" class="button" @click=${showAll}>${t('whatIf.all', wanted.length - shown.length)}</button></p>` : nothing}
    </section>`;
}

const matchView = (match, supposed, choose) => html`
  <div class="suppose" role="group" aria-label=${t('match.title', teamName(match.team1), teamName(match.team2))}>
    <span class="suppose-team">${teamBadge(match.team1, 'small')}<b>${match.team1.code}</b></span>
    <span class="suppose-results">${resultsOf(match.bestOf).map(([one, two]) => {
      const winner = one > two ? match.team1 : match.team2;
      return html`<button type="button" class="suppose-result ${teamClass(winner.code)}" aria-pressed=${String(supposed) === `${one},${two}`}
        aria-label=${t('match.spoken.score', teamName(match.team1), teamName(match.team2), one, two)}
        @click=${() => choose(match, [one, two])}>${one}:${two}</button>`;
    })}</span>
    <span class="suppose-team suppose-two"><b>${match.team2.code}</b>${teamBadge(match.team2, 'small')}</span>
  </div>`;

function teamsOf(matches) {
  const teams = new Map(matches.flatMap((match) => [match.team1, match.team2]).map((team) => [team.code, team]));
  return [...teams.values()].sort((one, other) => one.code.localeCompare(other.code));
}

/** The order as it would be, always in sight while results are being supposed. */
export const supposedOrder = (table, moved) => html`
  <aside class="supposed-order" aria-label=${t('whatIf.order')}>
    <b>${t('whatIf.order.short')}</b>
    <ol tabindex="0">${table.rows.map((row) => html`<li class="${moved.get(row.team.code) > row.rank ? 'up' : moved.get(row.team.code) < row.rank ? 'down' : ''}">
      <span>${row.rank}</span>${row.team.code}</li>`)}</ol>
  </aside>`;
