// What came of sending a form as a whole.
import { html, nothing } from '/vendor/lit-html/lit-html.js';

export const failureNote = (failure) => (failure ? html`<p class="form-failure" role="alert">${failure}</p>` : nothing);

/** Stands there empty, so that what appears in it is heard. */
export const doneNote = (text) => html`<div role="status">${text ? html`<p class="form-done">${text}</p>` : nothing}</div>`;
