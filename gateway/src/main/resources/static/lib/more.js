// A list that is fetched part by part.
import { get } from '/lib/api.js';
import { resource } from '/lib/resource.js';

/** `pathOf` gives the address of the part after a cursor, which is null for the first. */
export function listOf(page, pathOf) {
  const part = (cursor, options) => get(pathOf(cursor), { ...options, fresh: true });
  const it = resource(page, (options) => part(null, options));
  it.more = async () => {
    const before = it.value;
    const next = await part(before.next, { signal: page.signal });
    // Loaded anew meanwhile: what came belongs to another list.
    if (it.value !== before) return;
    it.value = { items: [...before.items, ...next.items], next: next.next };
    page.update();
  };
  return it;
}
