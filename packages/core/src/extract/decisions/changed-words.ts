/** A stretch of words that one text has where another has others; an empty side says that words were only added or only left out. */
export interface WordChange {
  readonly from: string;
  readonly to: string;
}

const mostWords = 400;

/** The words of a text, and what each is compared by. */
export interface Words {
  readonly printed: readonly string[];
  readonly keys: readonly string[];
}

/** How much two texts share, from 0 to 1, and where they differ. Null for texts too long to compare. */
export function compareWords(
  a: Words,
  b: Words,
): { readonly shared: number; readonly changes: readonly WordChange[] } | null {
  if (a.keys.length === 0 || b.keys.length === 0 || a.keys.length > mostWords || b.keys.length > mostWords) return null;
  const lengths = commonLengths(a.keys, b.keys);
  const changes: WordChange[] = [];
  let from: string[] = [];
  let to: string[] = [];
  const close = (): void => {
    if (from.length + to.length > 0) changes.push({ from: from.join(' '), to: to.join(' ') });
    from = [];
    to = [];
  };
  let i = 0;
  let j = 0;
  while (i < a.keys.length || j < b.keys.length) {
    const [below, beside] = [lengths[i + 1]?.[j] ?? -1, lengths[i]?.[j + 1] ?? -1];
    if (i < a.keys.length && j < b.keys.length && a.keys[i] === b.keys[j]) {
      close();
      i++;
      j++;
    } else if (j >= b.keys.length || (i < a.keys.length && below >= beside)) from.push(a.printed[i++] ?? '');
    else to.push(b.printed[j++] ?? '');
  }
  close();
  return { shared: (2 * (lengths[0]?.[0] ?? 0)) / (a.keys.length + b.keys.length), changes };
}

/** For each pair of places, how many words the two texts have in common from there on, in order. */
function commonLengths(a: readonly string[], b: readonly string[]): readonly (readonly number[])[] {
  const rows: number[][] = Array.from({ length: a.length + 1 }, () => new Array<number>(b.length + 1).fill(0));
  for (let i = a.length - 1; i >= 0; i--)
    for (let j = b.length - 1; j >= 0; j--) {
      const row = rows[i];
      if (row === undefined) continue;
      row[j] = a[i] === b[j] ? 1 + (rows[i + 1]?.[j + 1] ?? 0) : Math.max(rows[i + 1]?.[j] ?? 0, row[j + 1] ?? 0);
    }
  return rows;
}
