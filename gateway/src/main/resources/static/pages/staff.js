// For shop staff: find a coupon by its code or QR code, see what it is worth, redeem it.
import { html, nothing } from '/vendor/lit-html/lit-html.js';
import { canReadQr, readQr } from '/lib/camera.js';
import { codeIn } from '/lib/coupon-code.js';
import { announce } from '/lib/announce.js';
import { t } from '/lib/i18n.js';
import { look, redeem } from '/lib/redeem.js';
import { isStaff } from '/lib/session.js';
import { cameraView } from '/components/camera-view.js';
import { field } from '/components/field.js';
import { memberPage } from '/components/member-page.js';
import { foundCoupon, recentRedemptions, resultView } from '/components/redemption.js';

export function open(page) {
  return memberPage(page, () => t('staff.title'), isStaff, () => {
    const state = { busy: false, error: '', found: null, result: null, reference: null, recent: [], camera: null, canRead: false };
    const change = (values) => page.update(Object.assign(state, values));
    canReadQr().then((canRead) => change({ canRead }));

    async function find(text) {
      const code = codeIn(text);
      if (!code) return change({ error: t('staff.code.wrong'), found: null, result: null });
      change({ busy: true, error: '', found: null, result: null });
      try {
        change({ found: await look(code, { signal: page.signal }), reference: crypto.randomUUID() });
      } catch (failure) {
        if (failure.code !== 'LEFT') change({ result: { kind: failure.code === 'UNKNOWN_COUPON' ? failure.code : 'failed', failure } });
      }
      change({ busy: false });
      document.querySelector('.redemption-act')?.focus();
    }

    async function take() {
      change({ busy: true });
      const { code } = state.found;
      const result = await redeem(code, state.reference, { signal: page.signal });
      const recent = result.kind === 'unsure' ? state.recent : [{ code, benefit: state.found.benefit, at: Date.now(), ...result }, ...state.recent];
      change({ busy: false, result, recent });
      announce(t(`staff.result.${result.kind}`));
      document.querySelector('.redemption-act')?.focus();
    }

    async function film() {
      const camera = new AbortController();
      page.signal.addEventListener('abort', () => camera.abort(), { once: true });
      change({ camera, error: '' });
      try {
        const text = await readQr(document.getElementById('camera'), camera.signal);
        change({ camera: null });
        await find(text);
      } catch (failure) {
        change({ camera: null, error: failure.name === 'AbortError' ? '' : t('staff.camera.denied') });
      }
    }

    const next = () => {
      change({ found: null, result: null, reference: null, error: '' });
      document.getElementById('code').focus();
    };
    return () => view(state, { find, take, film, next });
  }, { narrow: true });
}

const view = (state, acts) => html`
  <div class="page-head"><h1>${t('staff.title')}</h1><p>${t('staff.lead')}</p></div>
  ${state.found || state.result ? nothing : codeForm(state, acts)}
  <div id="redemption">
    ${state.result ? resultView(state, acts) : state.found ? foundCoupon(state, acts) : nothing}
  </div>
  ${recentRedemptions(state.recent)}`;

function submit(event, { find }) {
  event.preventDefault();
  find(event.currentTarget.elements.code.value);
}

const codeForm = (state, acts) => html`
  <form id="staff-form" class="panel sheet" novalidate @submit=${(event) => submit(event, acts)}>
    ${field({ name: 'code', label: t('staff.code'), hint: t('staff.code.hint'), error: state.error, autocomplete: 'off' })}
    <div class="panel-acts">
      <button class="button button-main" type="submit" ?disabled=${state.busy}>${t(state.busy ? 'working' : 'staff.look')}</button>
      ${state.canRead && !state.camera ? html`<button class="button button-quiet" type="button" @click=${acts.film}>${t('staff.camera')}</button>` : nothing}
    </div>
    ${state.camera ? cameraView(() => state.camera.abort()) : nothing}
  </form>`;
