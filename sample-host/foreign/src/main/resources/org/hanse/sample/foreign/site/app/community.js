/** The community of Rivage: its data, and who looks at it. */
export const MOUNT = 'http://localhost:8080/community';
const INTRANET = new URL('/', MOUNT);

let signedOut = false;

/**
 * Ask the intranet for a token: its session says who we are, its list of origins that this application may ask. Both are
 * of the same company, so that the browser sends the cookie. Nothing is kept but in memory.
 */
export async function token() {
  if (signedOut) {
    return undefined;
  }
  const answer = await fetch(new URL('/hanse-token', INTRANET), { method: 'POST', credentials: 'include' }).catch(() => undefined);
  const given = answer?.ok ? await answer.text() : '';
  signedOut = !given;
  return given || undefined;
}

/** Where somebody signs in, to come back here afterwards. */
export function signIn() {
  return new URL('/login', INTRANET).href;
}

/** Return the latest topics, as data. */
export async function latest(bearer) {
  const headers = bearer ? { Authorization: `Bearer ${bearer}` } : {};
  const answer = await fetch(`${MOUNT}/api/topics?limit=12`, { headers, credentials: 'omit' });
  if (!answer.ok) {
    throw new Error(`The community answered ${answer.status}`);
  }
  return (await answer.json()).items;
}
