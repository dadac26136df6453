// Standings of a stage, with the rules that order it.
import { html, nothing } from '/vendor/lit-html/lit-html.js';
import { get } from '/lib/api.js';
import { known, say, t } from '/lib/i18n.js';
import { dayAndTime } from '/lib/kst.js';
import { resource, whenReady } from '/lib/resource.js';
import { currentSeason, stageId } from '/lib/season.js';
import { replayNote } from '/components/replay-note.js';
import { ruleName, standingsTable } from '/components/standings-table.js';
import { emptyView, skeleton } from '/components/states.js';

export function open(page) {
  const standings = resource(page, async (options) => {
    const season = await currentSeason(options);
    if (!season) return null;
    const stage = page.query.get('stage');
    const asked = stage ? `?stage=${encodeURIComponent(stage)}` : '';
    return { season, table: await get(`/seasons/${season.id}/standings${asked}`, options) };
  });
  page.queryChanged = () => standings.load({ quietly: true });

  page.show(() => t('standings.title'), () => html`
    <div class="wrap">
      <div class="page-head"><h1>${t('standings.title')}</h1><p>${standings.value ? say(standings.value.season.name) : nothing}</p></div>
      ${whenReady(standings, skeleton(1, 'table-tall'), view)}
    </div>`);
}

function view(found) {
  if (!found) return emptyView(t('season.none.title'), t('season.none.text'));
  const { season, table } = found;
  if (table.rows.length === 0) return emptyView(t('standings.empty.title'), t('standings.empty.text'));
  return html`
    ${replayNote(season)}
    ${season.stages.length > 1 ? stageLinks(season.stages, table.stage) : nothing}
    <div class="standings-layout">
      <div class="panel">${standingsTable(table)}</div>
      <aside class="rules" aria-labelledby="rules-title">
        <h2 id="rules-title">${t('standings.rules.title')}</h2>
        <p>${t('standings.rules.text')}</p>
        <ol>${table.rules.map((rule) => html`<li>${ruleName(rule)}</li>`)}</ol>
        <dl>
          <div><dt>${t('standings.played')}</dt><dd>${table.played}</dd></div>
          <div><dt>${t('standings.remaining')}</dt><dd>${table.remaining}</dd></div>
        </dl>
        <p class="as-of">${t('standings.asOf', dayAndTime(table.asOf))}</p>
      </aside>
    </div>`;
}

const stageLinks = (stages, chosen) => html`
  <nav class="chips" aria-label=${t('standings.stage')}>
    ${stages.map((stage) => html`<a class="chip" href="/standings?stage=${encodeURIComponent(stageId(stage))}"
      aria-current=${stageId(stage) === chosen ? 'true' : nothing}>${stageName(stage)}</a>`)}
  </nav>`;

const stageName = (stage) => say(stage.name) || (known(`stage.${stageId(stage)}`) ?? stageId(stage));
