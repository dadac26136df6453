// When a match begins, for readers anywhere, and what kind of match it is.
import { html, nothing } from '/vendor/lit-html/lit-html.js';
import { say, t } from '/lib/i18n.js';
import { dayName, ownTime, timeOf } from '/lib/kst.js';
import { stageOf } from '/lib/season.js';
import { startsSometime } from '/components/match.js';

export function matchFacts(match) {
  const stage = stageOf(match.season, match.stage);
  return html`
    <dl class="facts">
      ${fact(t(match.startKnown === 'ACTUAL' ? 'match.began' : 'match.start'), startsSometime(match)
        ? `${dayName(match.day)}, ${t('match.noTime')}`
        : `${dayName(match.day)} ${timeOf(match.start)} KST`)}
      ${startsSometime(match) ? nothing : fact(t('match.ownTime'), ownTime(match.start))}
      ${fact(t('match.stage'), [say(stage?.name) || match.stage, match.block === match.stage ? null : match.block].filter(Boolean).join(' · '))}
      ${fact(t('match.format'), t('bestOf', match.bestOf))}
    </dl>`;
}

const fact = (name, value) => (value ? html`<div><dt>${name}</dt><dd>${value}</dd></div>` : nothing);
