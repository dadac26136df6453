// Says a change of a match to people who listen; several at once become one sentence after another, not one each.
import { announce } from '/lib/announce.js';
import { t } from '/lib/i18n.js';
import { dayAndTime } from '/lib/kst.js';
import { teamName } from '/components/team.js';

const GATHER_MS = 1500;
let waiting = [];
let timer = null;

export function tell(before, match) {
  const words = wordsFor(before, match);
  if (!words) return;
  waiting = [...waiting.filter((one) => one.id !== match.id), { id: match.id, words }];
  clearTimeout(timer);
  timer = setTimeout(sayAll, GATHER_MS);
}

function sayAll() {
  announce(waiting.map(({ words }) => words).join(' '));
  waiting = [];
}

function wordsFor(before, match) {
  const teams = [teamName(match.team1), teamName(match.team2)];
  if (match.state === 'FINISHED') return t('live.finished', ...teams, match.score1, match.score2);
  if (match.state === 'LIVE' && before?.state !== 'LIVE') return t('live.begun', ...teams);
  if (match.state === 'LIVE' && Number.isInteger(match.score1)) return t('live.score', ...teams, match.score1, match.score2);
  if (match.state === 'CANCELLED') return t('live.cancelled', ...teams);
  return before && before.start !== match.start ? t('live.moved', ...teams, dayAndTime(match.start)) : '';
}
