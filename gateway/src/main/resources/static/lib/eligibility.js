// Who may claim, in words, and which of it a member does not meet. The server decides; this only says so ahead.
import { known, t } from '/lib/i18n.js';
import { fullDay } from '/lib/kst.js';

const RULES = ['role', 'team', 'joinedBefore'];

export const isForEverybody = (eligibility) => RULES.every((rule) => !eligibility?.[rule]);

/** One phrase for each rule. */
export function rulesOf(eligibility) {
  return RULES.filter((rule) => eligibility?.[rule]).map((rule) => ({ rule, text: phrase(rule, eligibility[rule]) }));
}

/** The rules that this member does not meet; none while it is unknown who is here. */
export function unmetBy(member, eligibility) {
  if (!member || !eligibility) return [];
  const { role, team, joinedBefore } = eligibility;
  const met = {
    role: !role || member.roles.includes(role),
    team: !team || member.favouriteTeam === team,
    joinedBefore: !joinedBefore || new Date(member.joinedAt ?? NaN) < new Date(joinedBefore),
  };
  return RULES.filter((rule) => !met[rule]);
}

function phrase(rule, value) {
  if (rule === 'role') return t('eligible.role', known(`role.${value}`) ?? value);
  return rule === 'team' ? t('eligible.team', value) : t('eligible.joinedBefore', fullDay(value));
}
