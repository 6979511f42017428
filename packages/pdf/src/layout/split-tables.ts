import { clusterMeans } from './geometry.ts';
import type { Edges, Segment } from './segments.ts';

const same = 3;
// Fewer inner edges than this say nothing: a title row over a table has none, a row of two cells one.
const telling = 2;

interface Band {
  readonly from: number;
  readonly to: number;
  /** Inner vertical edges that run through the band. */
  readonly inner: readonly number[];
}

const has = (set: readonly number[], value: number): boolean => set.some((entry) => Math.abs(entry - value) <= same);

const shared = (a: readonly number[], b: readonly number[]): number => a.filter((value) => has(b, value)).length;

const isSubset = (part: readonly number[], whole: readonly number[]): boolean => shared(part, whole) === part.length;

const differ = (a: readonly number[], b: readonly number[]): boolean =>
  a.length >= telling && b.length >= telling && shared(a, b) < 0.5 * Math.min(a.length, b.length);

/** The inner edges of neighbouring bands, each with how many of them have edges. */
interface Run {
  readonly inner: readonly number[];
  readonly rows: number;
}

/** The bands from an index on that have the same inner edges. */
function runFrom(bands: readonly Band[], start: number): Run {
  const inner = bands[start]?.inner ?? [];
  let end = start;
  while (bands[end]?.inner.length === inner.length && isSubset(bands[end]?.inner ?? [], inner)) end++;
  return { inner, rows: end - start };
}

// A form has rows of two cells here and there; a grid of labels and values has more of them, and all alike.
const fewestRows = 2;

/** Whether rows of labels and values meet a grid with other columns: neither has an edge of the other. */
const areLabelsBesideGrid = (a: Run, b: Run): boolean =>
  Math.min(a.inner.length, b.inner.length) === 1 &&
  Math.max(a.inner.length, b.inner.length) >= telling &&
  Math.min(a.rows, b.rows) >= fewestRows &&
  shared(a.inner, b.inner) === 0;

/** The stretches between rules that run over the whole width. */
function bandsOf({ horizontal, vertical }: Edges): readonly Band[] {
  const left = Math.min(...horizontal.map((edge) => edge.from));
  const right = Math.max(...horizontal.map((edge) => edge.to));
  const full = horizontal.filter((edge) => edge.from <= left + same * 2 && edge.to >= right - same * 2);
  const stops = clusterMeans(
    full.map((edge) => edge.at),
    same,
  );
  return stops.slice(1).map((to, index) => {
    const from = stops[index] ?? to;
    const middle = vertical.filter(
      (edge) =>
        Math.min(edge.to, to) - Math.max(edge.from, from) >= 0.5 * (to - from) &&
        edge.at > left + same &&
        edge.at < right - same,
    );
    return {
      from,
      to,
      inner: clusterMeans(
        middle.map((edge) => edge.at),
        same,
      ),
    };
  });
}

/** The places where one table ends and the next begins, top to bottom. */
function cuts(bands: readonly Band[]): readonly number[] {
  const found: number[] = [];
  let known: readonly number[] = [];
  let rows = 0;
  let firstOfTable = 0;
  bands.forEach((band, index) => {
    if (!differ(band.inner, known) && !areLabelsBesideGrid({ inner: known, rows }, runFrom(bands, index))) {
      known = [...known, ...band.inner.filter((value) => !has(known, value))];
      if (band.inner.length > 0) rows++;
      return;
    }
    let start = index;
    // Rows above that fit the new table and say nothing of the old one are its title and header.
    for (let above = bands[start - 1]; start - 1 > firstOfTable && above !== undefined; above = bands[start - 1]) {
      if (!isSubset(above.inner, band.inner) || (above.inner.length > 0 && isSubset(above.inner, known))) break;
      start--;
    }
    const first = bands[start];
    if (first !== undefined) found.push(first.from);
    firstOfTable = start;
    known = band.inner;
    rows = index - start + 1;
  });
  return found;
}

const clip = (edges: readonly Segment[], from: number, to: number): readonly Segment[] =>
  edges
    .map((edge) => ({ ...edge, from: Math.max(edge.from, from), to: Math.min(edge.to, to) }))
    .filter((edge) => edge.to - edge.from > same);

/**
 * Parts edges where tables touch: at a rule over the whole width where the set of vertical edges changes altogether.
 * A header row with fewer, wider cells is no such change; rows of labels and values over or under other columns are one where there are
 * several of each.
 */
export function splitTouchingTables(edges: Edges): readonly Edges[] {
  const places = cuts(bandsOf(edges));
  if (places.length === 0) return [edges];
  const stops = [Number.NEGATIVE_INFINITY, ...places, Number.POSITIVE_INFINITY];
  return stops.slice(1).map((to, index) => {
    const from = stops[index] ?? Number.NEGATIVE_INFINITY;
    return {
      horizontal: edges.horizontal.filter((edge) => edge.at >= from - same && edge.at <= to + same),
      vertical: clip(edges.vertical, from, to),
    };
  });
}
