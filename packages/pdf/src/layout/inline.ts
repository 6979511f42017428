import { type Inline, link, type Region, strong, text } from '@council-reports/core';
import { isBrokenWord, joinLines, type LineJoin, type Vocabulary } from './hyphenation.ts';
import { type Line, type Piece, spaced } from './piece.ts';

/** Where a piece is printed. */
export const regionOf = (piece: Piece): Region => ({ page: piece.page, box: piece.box });

interface Printed {
  readonly piece: Piece;
  readonly value: string;
}

const withoutSoftHyphens = (value: string): string => value.replaceAll('\u00ad', '');

// Only a column narrower than this many times its size breaks words without a hyphen.
const narrow = 11;

function joinPieces(line: Line, piece: Piece, following: Piece, vocabulary: Vocabulary): LineJoin {
  const join = joinLines(piece.text, following.text, vocabulary);
  const isNarrow = line.box[2] - line.box[0] < narrow * piece.size;
  return join.space && isNarrow && isBrokenWord(join.text, following.text, vocabulary)
    ? { ...join, space: false }
    : join;
}

/** The pieces of a paragraph with the white space that follows each; words broken at line ends are whole again. */
function printedPieces(lines: readonly Line[], vocabulary: Vocabulary): readonly Printed[] {
  const printed: Printed[] = [];
  lines.forEach((line, row) => {
    const following = lines[row + 1]?.pieces[0];
    line.pieces.forEach((piece, index) => {
      const own = piece.text.trim();
      const right = line.pieces[index + 1];
      if (right !== undefined)
        printed.push({ piece, value: withoutSoftHyphens(own) + (spaced(piece, right) ? ' ' : '') });
      else if (following === undefined) printed.push({ piece, value: withoutSoftHyphens(own) });
      else {
        const join = joinPieces(line, piece, following, vocabulary);
        printed.push({ piece, value: withoutSoftHyphens(join.text.trimStart()) + (join.space ? ' ' : '') });
      }
    });
  });
  return printed;
}

/** How a piece is set apart from plain text, outermost first. */
interface Wrapper {
  readonly applies: (piece: Piece) => boolean;
  readonly same: (a: Piece, b: Piece) => boolean;
  readonly wrap: (children: readonly Inline[], first: Piece) => Inline;
}

const always = (): boolean => true;

const wrappers: readonly Wrapper[] = [
  {
    applies: (piece) => piece.url !== undefined,
    same: (a, b) => a.url === b.url,
    wrap: (children, first) => link(first.url ?? '', children),
  },
  { applies: (piece) => piece.struck === true, same: always, wrap: (children) => ({ type: 'delete', children }) },
  { applies: (piece) => piece.bold, same: always, wrap: (children) => strong(children) },
  { applies: (piece) => piece.italic, same: always, wrap: (children) => ({ type: 'emphasis', children }) },
  {
    applies: (piece) => piece.underlined === true && piece.url === undefined,
    same: always,
    wrap: (children) => ({ type: 'underline', children }),
  },
];

function wrapped(printed: readonly Printed[], remaining: readonly Wrapper[]): readonly Inline[] {
  const [wrapper, ...inner] = remaining;
  if (wrapper === undefined)
    return printed
      .filter(({ value }) => value !== '')
      .map(({ piece, value }) => text(value, { regions: [regionOf(piece)] }));
  const inlines: Inline[] = [];
  for (let start = 0; start < printed.length; ) {
    const first = printed[start];
    if (first === undefined) break;
    const applies = wrapper.applies(first.piece);
    let end = start + 1;
    for (let next = printed[end]; next !== undefined; next = printed[++end])
      if (wrapper.applies(next.piece) !== applies || (applies && !wrapper.same(first.piece, next.piece))) break;
    const children = wrapped(printed.slice(start, end), inner);
    if (applies && children.length > 0) inlines.push(wrapper.wrap(children, first.piece));
    else inlines.push(...children);
    start = end;
  }
  return inlines;
}

/** The inline content of a paragraph's lines: one text node for each printed piece, in the marks that set it apart. */
export const inlinesOf = (lines: readonly Line[], vocabulary: Vocabulary): readonly Inline[] =>
  wrapped(printedPieces(lines, vocabulary), wrappers);

/** The same without bold: a heading is set apart as a whole. */
export const headingInlines = (lines: readonly Line[], vocabulary: Vocabulary): readonly Inline[] =>
  wrapped(
    printedPieces(lines, vocabulary),
    wrappers.filter((wrapper) => wrapper === wrappers[0]),
  );
