// Claims a second, gathered into bars that a screen has room for.
export const OUTCOMES = ['ISSUED', 'YOURS', 'SOLD_OUT', 'NOT_OPEN', 'PAUSED', 'OVER', 'REFUSED', 'UNAVAILABLE'];

/** Bars of so many seconds each, from the first second to the last; counts are means for one second. */
export function bars({ from, to, seconds }, count) {
  const start = Math.floor(Date.parse(from) / 1000);
  const length = Math.max(1, Math.ceil(Date.parse(to) / 1000) - start);
  const each = Math.ceil(length / count);
  const all = Array.from({ length: Math.ceil(length / each) }, (_, i) => ({ at: (start + i * each) * 1000, rates: {}, rate: 0 }));
  for (const { at, outcomes } of seconds) {
    const bar = all[Math.floor((Math.floor(Date.parse(at) / 1000) - start) / each)];
    if (!bar) continue;
    for (const [outcome, number] of Object.entries(outcomes)) {
      bar.rates[outcome] = (bar.rates[outcome] ?? 0) + number / each;
      bar.rate += number / each;
    }
  }
  return { bars: all, each };
}

/** How many of each outcome there were. */
export function totals(seconds) {
  const sums = new Map(OUTCOMES.map((outcome) => [outcome, 0]));
  seconds.forEach(({ outcomes }) => Object.entries(outcomes).forEach(([outcome, number]) => sums.set(outcome, (sums.get(outcome) ?? 0) + number)));
  return [...sums].filter(([, number]) => number > 0);
}

/** The most in any one second. */
export const peak = (seconds) => Math.max(0, ...seconds.map(({ outcomes }) => Object.values(outcomes).reduce((sum, number) => sum + number, 0)));

/** A round number at or above the highest, so that the axis can be read. */
export function roundUp(highest) {
  const unit = 10 ** Math.floor(Math.log10(Math.max(1, highest)));
  const steps = unit === 1 ? [2, 4, 6, 8, 10] : [1, 1.2, 1.6, 2, 3, 4, 6, 8, 10];
  return steps.map((step) => step * unit).find((round) => round >= highest) ?? 10 * unit;
}
