// Tells people who listen instead of look. Polite, and only for what matters.
const announcer = document.getElementById('announcer');

export function announce(text) {
  announcer.textContent = '';
  // Emptied first, so that the same text said twice is heard twice.
  requestAnimationFrame(() => (announcer.textContent = text));
}
