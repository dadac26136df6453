// Where one is signed in: what each device is, when it was last used, and the way to end it.
import { html, nothing } from '/vendor/lit-html/lit-html.js';
import { announce } from '/lib/announce.js';
import { get, remove } from '/lib/api.js';
import { t } from '/lib/i18n.js';
import { resource, whenReady } from '/lib/resource.js';
import { agoView } from '/components/ago.js';
import { agentName, deviceIcon } from '/components/agent.js';
import { confirmDialog } from '/components/confirm-dialog.js';
import { failureNote } from '/components/form-note.js';
import { failureText, skeleton } from '/components/states.js';

const PATH = '/session/devices';

export function deviceList(page) {
  const devices = resource(page, (options) => get(PATH, { ...options, fresh: true }));
  const state = { busy: false, failure: '' };

  async function end(path, words) {
    page.update(Object.assign(state, { busy: true, failure: '' }));
    // One that is gone already is what was wanted.
    await remove(path, { signal: page.signal })
      .catch((failure) => failure.code === 'DEVICE_NOT_FOUND' || Promise.reject(failure))
      .then(() => announce(words), (failure) => (state.failure = failureText(failure)));
    state.busy = false;
    await devices.load({ quietly: true });
  }

  async function endOthers() {
    const asked = { act: t('devices.endOthers'), grave: true, title: t('devices.endOthers.ask'), text: t('devices.endOthers.then') };
    if (await confirmDialog(page, asked)) await end(PATH, t('devices.othersEnded'));
  }

  const view = () => whenReady(devices, skeleton(2, 'row'), ({ items }) => html`
    ${failureNote(state.failure)}
    <ul class="devices">${[...items].sort((one, other) => other.current - one.current).map((one) => row(one, state, () => end(`${PATH}/${encodeURIComponent(one.id)}`, t('devices.ended'))))}</ul>
    ${items.length > 1 ? html`<p><button type="button" id="end-others" class="button button-quiet" ?disabled=${state.busy} @click=${endOthers}>${t('devices.endOthers')}</button></p>` : nothing}`);
  return { view, load: () => devices.load({ quietly: true }) };
}

const row = (device, { busy }, end) => html`
  <li class="panel device ${device.current ? 'device-here' : ''}">
    <span class="device-icon" aria-hidden="true">${deviceIcon(device.agent)}</span>
    <div class="device-about">
      <p class="device-name"><b>${agentName(device.agent)}</b>${device.current ? html` <span class="tag tag-today">${t('devices.here')}</span>` : nothing}${device.remembered ? html` <span class="tag">${t('devices.remembered')}</span>` : nothing}</p>
      <p class="device-when">${t('devices.used')} ${device.current ? t('ago.now') : agoView(device.lastUsedAt)} · ${t('devices.signedIn')} ${agoView(device.signedInAt)}</p>
      ${device.address ? html`<p class="device-when">${device.address}</p>` : nothing}
    </div>
    ${device.current ? nothing : html`<button type="button" class="button button-quiet device-end" ?disabled=${busy} aria-label="${t('devices.end')}: ${agentName(device.agent)}" @click=${end}>${t('devices.end')}</button>`}
  </li>`;
