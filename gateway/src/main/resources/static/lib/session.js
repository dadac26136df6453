// Who is signed in: undefined while unknown, null for nobody.
import { forgetToken, get, post, remove } from '/lib/api.js';

const listeners = new Set();
let member;
let asked = null;

export const currentMember = () => member;
export const isAdmin = () => Boolean(member?.roles.includes('ADMIN'));
export const isStaff = () => Boolean(member?.roles.some((role) => role === 'STAFF' || role === 'ADMIN'));
export const onSessionChange = (listener) => listeners.add(listener);

/** Resolves to the member or null, from the server's first answer on. */
export const whoIsHere = () => asked ?? refreshSession();

export function refreshSession() {
  asked = get('/session', { fresh: true }).then(
    (session) => tell(session.signedIn ? session.member : null),
    () => tell(member ?? null),
  );
  return asked;
}

/** With `remember` for a device that stays signed in, and `code` where the account has a second factor. */
export async function signIn(credentials) {
  await post('/session', credentials);
  forgetToken();
  return refreshSession();
}

export async function signOut() {
  await remove('/session');
  forgetToken();
  asked = Promise.resolve(tell(null));
}

/** The server said that the session is over. */
export function sessionEnded() {
  forgetToken();
  asked = Promise.resolve(tell(null));
}

export function signInPath(path = location.pathname + location.search) {
  return path === '/' ? '/sign-in' : `/sign-in?next=${encodeURIComponent(path)}`;
}

/** Where to go after signing in: a page of ours only, never an address that somebody put into a link. */
export function wantedPath(query) {
  const next = query.get('next') ?? '/';
  const ours = next.startsWith('/') && URL.canParse(next, location.origin)
    && new URL(next, location.origin).origin === location.origin;
  return ours ? next : '/';
}

function tell(whoever) {
  member = whoever;
  listeners.forEach((listener) => listener());
  return whoever;
}
