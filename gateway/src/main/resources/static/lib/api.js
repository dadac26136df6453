// Calls /api/v1. A failure is always a Failure with a code, so that pages can say honestly what happened.
import { observe } from '/lib/clock.js';
import { language } from '/lib/i18n.js';

const PATIENCE_MS = 10_000;
let csrf = null;

export class Failure extends Error {
  constructor({ status = 0, code, detail = '', errors = [], retryAfter = null, traceId = null }) {
    super(detail || code);
    Object.assign(this, { status, code, detail, errors, retryAfter, traceId });
  }
}

export const get = async (path, options) => (await call('GET', path, options)).body;
export const post = (path, body, options) => change('POST', path, { body, ...options });
export const put = (path, body, options) => change('PUT', path, { body, ...options });
export const patch = (path, body, options) => change('PATCH', path, { body, ...options });
export const remove = (path, options) => change('DELETE', path, options);

/** Every item of a paged list. */
export async function getAll(path, options) {
  const items = [];
  let cursor = null;
  do {
    const join = path.includes('?') ? '&' : '?';
    const page = await get(cursor ? `${path}${join}cursor=${encodeURIComponent(cursor)}` : path, options);
    items.push(...page.items);
    cursor = page.next;
  } while (cursor);
  return items;
}

/** Fetches the token ahead, so that a press in a rush costs one request instead of two. */
export async function prepareToPost() {
  csrf ??= await get('/csrf');
}

/** The token changes when a session begins or ends. */
export function forgetToken() {
  csrf = null;
}

async function change(method, path, options = {}) {
  await prepareToPost();
  try {
    return await call(method, path, options);
  } catch (failure) {
    if (failure.code !== 'CSRF_TOKEN_INVALID') throw failure;
    forgetToken();
    await prepareToPost();
    return call(method, path, options);
  }
}

async function call(method, path, { body, signal, fresh = false } = {}) {
  const headers = { Accept: 'application/json, application/problem+json', 'Accept-Language': language() };
  if (method !== 'GET') headers[csrf.headerName] = csrf.token;
  if (body !== undefined) headers['Content-Type'] = 'application/json';
  const sentAt = performance.now();
  const response = await reach(`/api/v1${path}`, {
    method,
    headers,
    body: body === undefined ? undefined : JSON.stringify(body),
    cache: fresh ? 'no-store' : 'default',
  }, signal);
  const receivedAt = performance.now();
  const answer = await response.json().catch(() => null);
  if (!response.ok) throw problem(response, answer);
  if (fresh || method !== 'GET') learnTime(answer, sentAt, receivedAt);
  return { status: response.status, body: answer };
}

async function reach(url, request, signal) {
  const tooLong = AbortSignal.timeout(PATIENCE_MS);
  try {
    return await fetch(url, { ...request, signal: signal ? AbortSignal.any([signal, tooLong]) : tooLong });
  } catch (cause) {
    if (signal?.aborted) throw new Failure({ code: 'LEFT' });
    throw new Failure({ code: navigator.onLine === false ? 'OFFLINE' : 'UNREACHABLE' });
  }
}

function problem(response, answer) {
  const seconds = Number(response.headers.get('Retry-After'));
  return new Failure({
    status: response.status,
    code: answer?.code ?? (response.status >= 500 ? 'SERVICE_UNAVAILABLE' : `HTTP_${response.status}`),
    detail: answer?.detail,
    errors: answer?.errors,
    traceId: answer?.traceId,
    retryAfter: seconds > 0 ? seconds : null,
  });
}

// Only an answer that no cache can have kept tells the time.
function learnTime(answer, sentAt, receivedAt) {
  const serverTime = answer?.serverTime ?? answer?.items?.[0]?.serverTime;
  if (serverTime) observe(serverTime, sentAt, receivedAt);
}
