// Works a draw out again from what is published: nobody has to take our word for it.
const hex = (bytes) => [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
const bytes = (text) => Uint8Array.from(text.match(/../g) ?? [], (pair) => parseInt(pair, 16));
const sha256 = async (...parts) => hex(await crypto.subtle.digest('SHA-256', Uint8Array.from(parts.flatMap((part) => [...part]))));

/** The blinds in the order drawn, that of SHA-256(seed, blind); null where the seed is not what was committed to. */
export async function orderOf({ seed, commitment }, blinds) {
  if ((await sha256(bytes(seed))) !== commitment.toLowerCase()) return null;
  const lots = await Promise.all(blinds.map(async (blind) => [await sha256(bytes(seed), bytes(blind)), blind]));
  return lots.sort(([one], [other]) => (one < other ? -1 : 1)).map(([, blind]) => blind);
}

/** The entries of a draw, a line each. */
export async function entriesOf(id, { signal }) {
  const response = await fetch(`/api/v1/hot-times/${id}/draw/entries`, { signal });
  if (!response.ok) throw new Error(`HTTP ${response.status}`);
  return (await response.text()).split('\n').filter(Boolean).map((line) => JSON.parse(line).blind);
}
