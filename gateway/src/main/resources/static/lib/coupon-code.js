// A coupon's code out of whatever staff have in hand: typed loosely, or the signed text of a QR code.
const CODE = /^LCK(-[0-9A-Z]{5}){4}$/;
const SIGNED = /^[\w-]+\.([\w-]+)\.[\w-]+$/;

/** The code, or null where there is none. Whether it is genuine and unspent is the server's to say. */
export function codeIn(text) {
  const trimmed = text.trim();
  const payload = SIGNED.exec(trimmed)?.[1];
  return payload ? normal(subjectOf(payload)) : normal(trimmed);
}

function normal(text) {
  const letters = (text ?? '').toUpperCase().replace(/[^0-9A-Z]/g, '');
  const code = letters.replace(/^LCK(.{5})(.{5})(.{5})(.{5})$/, 'LCK-$1-$2-$3-$4');
  return CODE.test(code) ? code : null;
}

function subjectOf(payload) {
  try {
    return JSON.parse(atob(payload.replaceAll('-', '+').replaceAll('_', '/'))).sub;
  } catch {
    return null;
  }
}
