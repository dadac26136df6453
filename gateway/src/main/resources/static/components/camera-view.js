// What the camera sees, with a frame to hold a QR code into.
import { html } from '/vendor/lit-html/lit-html.js';
import { t } from '/lib/i18n.js';

export const cameraView = (stop) => html`
  <div class="camera">
    <video id="camera" muted playsinline></video>
    <p role="status">${t('staff.camera.looking')}</p>
    <button class="button button-quiet" type="button" @click=${stop}>${t('staff.camera.stop')}</button>
  </div>`;
