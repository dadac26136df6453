// For administrators: what happened around accounts, to filter; and sign-ins an hour as a picture.
import { html, nothing } from '/vendor/lit-html/lit-html.js';
import { address } from '/lib/address.js';
import { get } from '/lib/api.js';
import { t } from '/lib/i18n.js';
import { listOf } from '/lib/more.js';
import { navigate } from '/lib/router.js';
import { adminPage } from '/components/admin-page.js';
import { eventFilters, KINDS, OUTCOMES } from '/components/event-filters.js';
import { adminRow, eventList } from '/components/event-list.js';
import { signInPlot } from '/components/sign-in-plot.js';
import { failureText } from '/components/states.js';

const PATH = '/admin/security-events';

export function open(page) {
  return adminPage(page, () => t('events.title'), () => {
    const events = listOf(page, (cursor) => address(PATH, { ...chosenIn(page.query), cursor, limit: '60' }));
    const state = { unknown: '' };
    page.queryChanged = () => events.load();
    const go = (change) => {
      state.unknown = '';
      navigate(address(PATH, { ...chosenIn(page.query), ...change }));
    };
    const find = async (typed) => {
      if (!typed) return go({ memberId: null });
      try {
        go({ memberId: String((await get(`/admin/members/${encodeURIComponent(typed)}`, { signal: page.signal, fresh: true })).id) });
      } catch (failure) {
        if (failure.status === 404 && /^\d+$/.test(typed)) return go({ memberId: typed });
        page.update((state.unknown = failure.status === 404 ? t('members.none.title') : failureText(failure)));
      }
    };
    return () => html`
      <div class="page-head"><h1>${t('events.title')}</h1></div>
      ${eventFilters(chosenIn(page.query), { go, find, unknown: state.unknown })}
      ${events.state === 'ready' ? signInPlot(events.value.items) : nothing}
      ${eventList(events, (event) => adminRow(event))}`;
  });
}

// An address can say anything.
const chosenIn = (query) => ({
  kind: KINDS.find((one) => one === query.get('kind')) ?? null,
  outcome: OUTCOMES.find((one) => one === query.get('outcome')) ?? null,
  memberId: query.get('memberId')?.match(/^\d{1,18}$/)?.[0] ?? null,
  from: instantIn(query.get('from')),
  to: instantIn(query.get('to')),
});

const instantIn = (text) => (text && !Number.isNaN(Date.parse(text)) ? text : null);
