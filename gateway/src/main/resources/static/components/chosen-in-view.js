// On a phone the chosen one of a row of chips may be beyond the edge: for `ref`, brings it into view.
export function chosenInView(row) {
  queueMicrotask(() => {
    const chosen = row?.querySelector('[aria-current]');
    if (chosen) row.scrollLeft = chosen.offsetLeft - row.clientWidth / 2 + chosen.offsetWidth / 2;
  });
}
