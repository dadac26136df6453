// Addresses of this site from their parts; what is empty is left out.
export function address(path, parts = {}) {
  const query = new URLSearchParams(Object.entries(parts).filter(([, value]) => value));
  // Colons and commas are allowed as they are, and an address that people share should be legible.
  const text = query.toString().replaceAll('%3A', ':').replaceAll('%2C', ',');
  return text ? `${path}?${text}` : path;
}

export const matchPath = (match) => `/matches/${encodeURIComponent(match.id)}`;
export const teamPath = (team) => `/teams/${encodeURIComponent(team.id)}`;
