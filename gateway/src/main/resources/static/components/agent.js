// A device in words and as a small drawing.
import { t } from '/lib/i18n.js';
import { deviceOf } from '/lib/agent.js';
import { icons } from '/components/icons.js';

export function agentName(agent) {
  const { browser, system } = deviceOf(agent);
  if (browser && system) return t('agent.on', browser, system);
  return browser ?? system ?? t('agent.unknown');
}

const DRAWINGS = { phone: icons.phone, tablet: icons.tablet, laptop: icons.laptop, other: icons.question };

export const deviceIcon = (agent) => DRAWINGS[deviceOf(agent).kind];
