/** A column of a printed table: its heading and how much of the line it may take, in characters; `rest` takes what is left. */
export interface Column {
  readonly heading: string;
  readonly width: number | 'rest';
}

const gap = '  ';

/** Rows as a table of the given width, long cells wrapped at words. Columns that hold nothing are left out. */
export function printTable(columns: readonly Column[], rows: readonly (readonly string[])[], width: number): string {
  const used = columns
    .map((column, index) => ({ ...column, index }))
    .filter(({ index }) => rows.some((row) => (row[index] ?? '') !== ''));
  const fixed = used.map(({ width: most, index, heading }) =>
    most === 'rest' ? 0 : Math.min(most, longest(rows, index, heading.length)),
  );
  const taken = fixed.reduce((sum, each) => sum + each, 0) + gap.length * (used.length - 1);
  const widths = fixed.map((each) => (each === 0 ? Math.max(24, width - taken - gap.length) : each));
  const lines = [
    used.map(({ heading }) => heading),
    ...rows.map((row) => used.map(({ index }) => row[index] ?? '')),
  ].flatMap((row) => wrapRow(row, widths));
  return lines.map((line) => `  ${line}`.trimEnd()).join('\n');
}

const longest = (rows: readonly (readonly string[])[], index: number, least: number): number =>
  rows.reduce((most, row) => Math.max(most, row[index]?.length ?? 0), least);

function wrapRow(row: readonly string[], widths: readonly number[]): readonly string[] {
  const cells = row.map((text, index) => wrap(text, widths[index] ?? 24));
  const height = Math.max(...cells.map((cell) => cell.length));
  return Array.from({ length: height }, (_, line) =>
    cells.map((cell, index) => (cell[line] ?? '').padEnd(widths[index] ?? 0)).join(gap),
  );
}

/** A text in lines of at most `width` characters, broken at spaces; a longer word is cut. */
export function wrap(text: string, width: number): readonly string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(/\s+/)) {
    for (let rest = word; rest !== ''; rest = rest.slice(width)) {
      const piece = rest.slice(0, width);
      if (line !== '' && line.length + 1 + piece.length > width) {
        lines.push(line);
        line = piece;
      } else line = line === '' ? piece : `${line} ${piece}`;
    }
  }
  return [...lines, line];
}
