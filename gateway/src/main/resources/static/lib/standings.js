// What the standings page loads: its season and stage, the table (as it is, and as supposed), the matches, the course.
import { address } from '/lib/address.js';
import { get, getAll } from '/lib/api.js';
import { resource } from '/lib/resource.js';
import { allSeasons, hasTable, seasonIn, stageId, stageOf } from '/lib/season.js';
import { readIf, writeIf } from '/lib/what-if.js';

export const dayIn = (query) => query.get('asOf')?.match(/^\d{4}-\d{2}-\d{2}$/)?.[0] ?? null;

/** `found` hears which season the address is about. */
export function standingsParts(page, found) {
  const asked = async (options) => {
    const season = await seasonIn(page.query, options);
    if (season) found(season);
    return { season, stage: season && (stageOf(season, page.query.get('stage')) ?? season.stages.find(hasTable) ?? season.stages[0] ?? null) };
  };
  const ofStage = (fetch, none) => async (options) => {
    const { season, stage } = await asked(options);
    return stage ? fetch(season, stage, options) : none;
  };
  const matchesOf = (season, stage, options) => getAll(address(`/seasons/${season.id}/matches`, { stage: stageId(stage), limit: '100' }), options);
  const progressOf = (season, stage, options) => get(address(`/seasons/${season.id}/progress`, { stage: stageId(stage) }), options);
  const tablesOf = async (season, stage, options) =>
    tables(page.query, season, stage, page.query.get('if') ? await matchesOf(season, stage, options) : [], options);
  const parts = {
    frame: resource(page, async (options) => {
      const { season, stage } = await asked(options);
      return season && { season, stage, seasons: await allSeasons(options) };
    }),
    table: resource(page, ofStage((season, stage, options) => (hasTable(stage) ? tablesOf(season, stage, options) : null), null)),
    matches: resource(page, ofStage(matchesOf, [])),
    progress: resource(page, ofStage((season, stage, options) => (hasTable(stage) ? progressOf(season, stage, options) : null), null)),
  };
  let shown = keyOf(page.query);
  return {
    ...parts,
    /** After the address changed: what belongs to another stage is fetched anew, the table always. */
    follow() {
      const others = keyOf(page.query) === shown ? [] : [parts.matches, parts.progress];
      shown = keyOf(page.query);
      [parts.frame, parts.table].forEach((part) => part.load({ quietly: true }));
      others.forEach((part) => part.load());
    },
    reload: () => Object.values(parts).forEach((part) => part.load({ quietly: true })),
  };
}

/** With something supposed both tables are asked for, so that each rank can say how it moved. */
async function tables(query, season, stage, matches, options) {
  const supposed = stillOpen(readIf(query), matches);
  const asOf = supposed.size > 0 ? null : dayIn(query);
  const path = (extra) => address(`/seasons/${season.id}/standings`, { stage: stageId(stage), asOf, ...extra });
  const [base, table] = await Promise.all([get(path(), options), supposed.size > 0 ? get(path({ if: writeIf(supposed) }), options) : null]);
  return { table: table ?? base, supposed: supposed.size, moved: table && new Map(base.rows.map((row) => [row.team.code, row.rank])) };
}

/** An address that was passed on may suppose what has been decided since. */
function stillOpen(supposed, matches) {
  const open = new Set(matches.filter(isOpen).map((match) => match.id));
  return new Map([...supposed].filter(([id]) => open.has(id)));
}

export const isOpen = (match) => ['SCHEDULED', 'LIVE'].includes(match.state) && !match.tiebreak && match.team1.id !== null && match.team2.id !== null;

const keyOf = (query) => `${query.get('season')} ${query.get('stage')}`;
