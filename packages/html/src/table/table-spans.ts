/** What a cell asks for: `rowSpan` 0 is the rest of its row group. */
export interface AskedSpan {
  readonly colSpan: number;
  readonly rowSpan: number;
}

/** A row as it asks for spans, and how many rows its group still has, itself included. */
export interface AskedRow {
  readonly cells: readonly AskedSpan[];
  readonly rowsLeft: number;
}

/** The spans that hold, cell by cell; null where the grid would have more slots than `mostSlots`. */
export type HeldSpans = readonly (readonly AskedSpan[])[] | null;

// HTML standard, 4.9.12.1: a cell spans at most 1000 columns and 65534 rows.
const mostColumns = 1000;

interface PlacedCell {
  readonly start: number;
  readonly end: number;
  readonly rowSpan: number;
}

/**
 * The spans a reader sees, by the HTML table model.
 *
 * No span leaves its row group, and a column in which no cell begins is no column: `colspan="100"` over five columns spans five.
 */
export function holdSpans(rows: readonly AskedRow[], mostSlots: number): HeldSpans {
  if (rows.every(({ cells }) => cells.every(({ colSpan, rowSpan }) => colSpan === 1 && rowSpan === 1))) {
    return rows.map(({ cells }) => cells);
  }
  const placed = place(rows, mostSlots * 10);
  if (placed === null) return null;
  const starts = Uint32Array.from(new Set(placed.flatMap((cells) => cells.map(({ start }) => start)))).sort();
  if (starts.length * rows.length > mostSlots) return null;
  return placed.map((cells) =>
    cells.map(({ start, end, rowSpan }) => ({
      colSpan: Math.max(1, countBelow(starts, end) - countBelow(starts, start)),
      rowSpan,
    })),
  );
}

function place(rows: readonly AskedRow[], mostWork: number): readonly (readonly PlacedCell[])[] | null {
  const takenUntil: number[] = [];
  const placed: PlacedCell[][] = [];
  let work = 0;
  for (const [r, row] of rows.entries()) {
    let column = 0;
    const cells: PlacedCell[] = [];
    for (const asked of row.cells) {
      while ((takenUntil[column] ?? 0) > r) {
        column++;
        work++;
      }
      const rowSpan = asked.rowSpan === 0 ? row.rowsLeft : Math.min(Math.max(1, asked.rowSpan), row.rowsLeft);
      const start = column;
      const reach = start + Math.min(Math.max(1, asked.colSpan), mostColumns);
      do {
        takenUntil[column] = r + rowSpan;
        column++;
        work++;
      } while (column < reach && (takenUntil[column] ?? 0) <= r);
      cells.push({ start, end: column, rowSpan });
      if (work > mostWork) return null;
    }
    placed.push(cells);
  }
  return placed;
}

/** How many of the sorted numbers are smaller. */
function countBelow(sorted: Uint32Array, limit: number): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle] ?? limit) < limit) low = middle + 1;
    else high = middle;
  }
  return low;
}
