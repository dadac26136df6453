// <count-down .until=${milliseconds}>: counts to an instant of the server's clock and fires `reached` at it.
import { html, nothing, render } from '/vendor/lit-html/lit-html.js';
import { announce } from '/lib/announce.js';
import { now } from '/lib/clock.js';
import { t } from '/lib/i18n.js';

const TENTHS_BELOW = 10_000;
// Heard by people who listen: few and at useful moments, not every second.
const MILESTONES = [300, 60, 10];

class CountDown extends HTMLElement {
  #until = NaN;
  #timer = null;
  #said = new Set();

  set until(instant) {
    if (instant === this.#until) return;
    this.#until = instant;
    this.#said = new Set(MILESTONES.filter((seconds) => this.#left() <= seconds * 1000));
    if (this.isConnected) this.#tick();
  }

  connectedCallback() {
    this.setAttribute('role', 'timer');
    this.#tick();
  }

  disconnectedCallback() {
    clearTimeout(this.#timer);
  }

  #left() {
    return Math.max(0, this.#until - now());
  }

  #tick() {
    clearTimeout(this.#timer);
    if (Number.isNaN(this.#until)) return;
    const left = this.#left();
    render(digits(left), this);
    // Not at once: it may have been over already when it was put on the page, which is then still being drawn.
    if (left === 0) return void (this.#timer = setTimeout(() => this.dispatchEvent(new CustomEvent('reached'))));
    this.#sayMilestone(left);
    const step = left <= TENTHS_BELOW ? 100 : 1000;
    // To the next change of a digit, so that no second is shown late and the last tick is the instant itself.
    this.#timer = setTimeout(() => this.#tick(), Math.ceil(left % step) || step);
  }

  #sayMilestone(left) {
    const due = MILESTONES.find((seconds) => left <= seconds * 1000 && !this.#said.has(seconds));
    if (!due || !this.hasAttribute('spoken')) return;
    MILESTONES.filter((seconds) => seconds >= due).forEach((seconds) => this.#said.add(seconds));
    announce(t('countdown.spoken', due));
  }
}

function digits(left) {
  const tenths = left <= TENTHS_BELOW && left > 0;
  // Whole seconds round up: "1" is shown until the instant itself.
  const seconds = tenths ? Math.floor(left / 1000) : Math.ceil(left / 1000);
  const days = Math.floor(seconds / 86_400);
  return html`
    ${days > 0 ? part(days, 'days') : nothing}
    ${part(two(Math.floor(seconds / 3600) % 24), 'hours')}
    ${part(two(Math.floor(seconds / 60) % 60), 'minutes')}
    ${part(tenths ? `${seconds}.${Math.floor((left % 1000) / 100)}` : two(seconds % 60), 'seconds')}`;
}

const part = (value, unit) => html`<span class="digits"><b>${value}</b><small>${t(`countdown.${unit}`)}</small></span>`;
const two = (number) => String(number).padStart(2, '0');

customElements.define('count-down', CountDown);
