// Geometry of the season's plot: days across, ranks or wins upwards.

const TOP = 16;
const BOTTOM = 30;

export function scale(progress, measure, { width, height, left, right }) {
  const values = progress.teams.flatMap((team) => team[measure]);
  const ranks = measure === 'ranks';
  const [low, high] = ranks ? [1, progress.teams.length] : [0, Math.max(1, ...values)];
  const across = (width - left - right) / (progress.days.length - 1);
  const up = (height - TOP - BOTTOM) / Math.max(1, high - low);
  return {
    x: (day) => round(left + day * across),
    // The first rank and the most wins are both at the top.
    y: (value) => round(TOP + (ranks ? value - low : high - value) * up),
    ticks: ranks ? progress.teams.map((_, i) => i + 1) : steps(high),
  };
}

export const path = (values, x, y) => values.map((value, day) => `${day === 0 ? 'M' : 'L'}${x(day)} ${y(value)}`).join('');

/** About so many days, spread evenly, with the first and the last among them. */
export function dayMarks(days, count) {
  const last = days.length - 1;
  const marks = Math.min(count, days.length);
  return [...new Set(Array.from({ length: marks }, (_, i) => Math.round((i * last) / Math.max(1, marks - 1))))];
}

/** Positions that are at least `gap` from one another, each as near as it can be to where it belongs. */
export function apart(positions, gap) {
  const order = [...positions.keys()].sort((one, other) => positions[one] - positions[other] || one - other);
  const placed = [...positions];
  order.forEach((i, nth) => {
    if (nth > 0) placed[i] = Math.max(placed[i], placed[order[nth - 1]] + gap);
  });
  // What was pushed down as a whole goes back up by half of it.
  const pushed = order.length > 0 ? placed[order.at(-1)] - positions[order.at(-1)] : 0;
  if (pushed > 0) {
    let limit = positions[order.at(-1)];
    for (const i of order.toReversed()) {
      placed[i] = Math.min(placed[i], limit);
      limit = placed[i] - gap;
    }
  }
  return placed.map(round);
}

function steps(high) {
  const step = Math.max(1, Math.ceil(high / 6));
  return Array.from({ length: Math.floor(high / step) + 1 }, (_, i) => i * step);
}

const round = (value) => Math.round(value * 10) / 10;
