// The server's time on this device. The server read its clock somewhere between our sending and receiving,
// so half the round trip bounds the error; the sample with the smallest bound wins. It runs on the monotonic
// clock, so setting the device's clock changes nothing.
const DRIFT = 100e-6;
let best = null;

export function observe(serverTime, sentAt, receivedAt) {
  const sample = {
    offset: Date.parse(serverTime) - (sentAt + receivedAt) / 2,
    bound: (receivedAt - sentAt) / 2,
    at: receivedAt,
  };
  if (Number.isNaN(sample.offset)) return;
  if (best === null || sample.bound <= uncertainty()) best = sample;
}

/** Milliseconds since the epoch by the server's clock, or by the device's while the server was never heard. */
export function now() {
  return best === null ? Date.now() : performance.now() + best.offset;
}

/** How far now() may be off, in milliseconds; infinite while the server was never heard. */
export function uncertainty() {
  return best === null ? Infinity : best.bound + (performance.now() - best.at) * DRIFT;
}

// The monotonic clock may stand still while the device sleeps: what was learned before is then worthless.
document.addEventListener('visibilitychange', () => {
  if (document.visibilityState === 'visible' && best) best = { ...best, bound: Infinity };
});
