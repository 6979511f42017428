const mark = /^\(?([a-z]|\d{1,2})\)?(?:\s?[=x×+/-].{0,20})?$/i;

const fewest = 3;

/**
 * Whether a row only numbers its columns, "(a) | (b) | (c = a x b)" or "1 | 2 | 3 | 4", as forms do beneath their header: every cell that says anything is
 * the next letter or figure, from the first on.
 *
 * @param texts - what its cells say, in order.
 */
export function numbersColumns(texts: readonly string[]): boolean {
  const marks = texts.filter((text) => text !== '').map((text) => mark.exec(text)?.[1]?.toLowerCase());
  if (marks.length < fewest || (marks[0] !== 'a' && marks[0] !== '1')) return false;
  const from = marks[0] === 'a' ? 'a'.charCodeAt(0) : null;
  return marks.every((each, index) => each === (from === null ? String(index + 1) : String.fromCharCode(from + index)));
}
