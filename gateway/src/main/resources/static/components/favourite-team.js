// The choice of a favourite team: kept as soon as it is made, and in the session, which Hot Times look at.
import { html, nothing } from '/vendor/lit-html/lit-html.js';
import { announce } from '/lib/announce.js';
import { get, patch } from '/lib/api.js';
import { t } from '/lib/i18n.js';
import { resource, whenReady } from '/lib/resource.js';
import { currentMember, refreshSession } from '/lib/session.js';
import { failureText, skeleton } from '/components/states.js';
import { teamBadge, teamName } from '/components/team.js';

/** A view of it for the page. */
export function favouriteTeam(page) {
  const teams = resource(page, async (options) => (await get('/teams?limit=100', options)).items);
  const state = { saving: null, failure: '' };

  async function choose(team) {
    Object.assign(state, { saving: team?.code ?? '', failure: '' });
    page.update();
    try {
      await patch('/members/me', { favouriteTeam: team?.code ?? null }, { signal: page.signal });
      await refreshSession();
      announce(team ? t('me.team.saved', teamName(team)) : t('me.team.cleared'));
    } catch (failure) {
      state.failure = failureText(failure);
    }
    state.saving = null;
    page.update();
  }

  return () => html`
    <section class="my-team" aria-labelledby="team-title">
      <div class="section-head"><h2 id="team-title">${t('me.team')}</h2></div>
      <p class="my-team-lead">${t('me.team.lead')}</p>
      ${whenReady(teams, skeleton(1, 'row'), (items) => choices(items, state, choose))}
      ${state.failure ? html`<p class="form-failure" role="alert">${state.failure}</p>` : nothing}
    </section>`;
}

function choices(teams, { saving }, choose) {
  const chosen = saving ?? currentMember()?.favouriteTeam ?? '';
  return html`
    <fieldset class="team-choices"><legend class="visually-hidden">${t('me.team')}</legend>
      ${choice('', t('me.team.none'), chosen === '', () => choose(null))}
      ${teams.map((team) => choice(team.code, html`${teamBadge(team, 'small')}<span>${teamName(team)}</span>`, chosen === team.code, () => choose(team)))}
    </fieldset>`;
}

const choice = (code, label, chosen, pick) => html`
  <label class="team-choice"><input type="radio" name="favouriteTeam" value=${code} .checked=${chosen} @change=${pick}>${label}</label>`;
