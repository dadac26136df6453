// One member for administrators: who, since when, in what state.
import { html, nothing } from '/vendor/lit-html/lit-html.js';
import { t } from '/lib/i18n.js';
import { dayAndTime, fullDay } from '/lib/kst.js';
import { memberTags } from '/components/member-row.js';

export const memberHead = (member) => html`
  <section class="panel member-head ${member.status === 'LOCKED' ? 'member-locked' : ''}" aria-labelledby="member-title">
    <span class="profile-mark" aria-hidden="true">${[...(member.nickname ?? '?')][0]}</span>
    <div class="member-about">
      <h1 id="member-title">${member.nickname}</h1>
      <p>@${member.loginId} · ${t('members.number', member.id)}</p>
      <p class="tags">${memberTags(member)}</p>
    </div>
    <dl class="member-facts">
      ${fact('member.joined', fullDay(member.joinedAt))}
      ${fact('members.role', t(`member.role.${member.role}`))}
      ${fact('member.sessions', t('member.sessions.count', member.sessions ?? 0))}
      ${fact('factor.title', t(member.secondFactor ? 'factor.on' : 'factor.off'))}
    </dl>
    ${member.status === 'LOCKED' ? html`
      <p class="member-lock"><b>${member.lockedAt ? t('member.lockedAt', dayAndTime(member.lockedAt)) : t('member.status.LOCKED')}</b>${member.lockReason ? html` ${member.lockReason}` : nothing}</p>` : nothing}
  </section>`;

const fact = (name, value) => html`<div><dt>${t(name)}</dt><dd>${value}</dd></div>`;
