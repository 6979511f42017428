import type { DocumentIssue } from '@council-reports/core';
import type { AnyNode } from 'domhandler';
import { descendants, hasWords, isElement, isText, textOf } from '../parse/dom.ts';

/** Why a part of a page is not in the tree. */
export type Reason = 'hidden' | 'chrome' | 'control' | 'cutShort' | 'deepTable';

const issues: Readonly<
  Record<Reason, Omit<DocumentIssue, 'message'> & { readonly say: (parts: number, letters: number) => string }>
> = {
  hidden: {
    code: 'hiddenLeftOut',
    severity: 'info',
    say: (parts, letters) => `Left out as not shown to a reader: ${parts} part(s), ${letters} characters.`,
  },
  chrome: {
    code: 'chromeLeftOut',
    severity: 'info',
    say: (parts, letters) =>
      `Left out as navigation and other page furniture: ${parts} part(s), ${letters} characters.`,
  },
  control: {
    code: 'controlsLeftOut',
    severity: 'info',
    say: (parts) => `Left out form controls that are no tick boxes: ${parts}.`,
  },
  cutShort: {
    code: 'textCutShort',
    severity: 'warning',
    say: (parts) => `The page shows only the beginning of ${parts} text(s) and links to the rest.`,
  },
  deepTable: {
    code: 'tableTooLarge',
    severity: 'warning',
    say: (parts) => `Read without spans, as their grid would be too large: ${parts} table(s).`,
  },
};

const mostFurniture = 100;
const longestText = 1_000_000;
const longestPiece = 200;

const pieceNames: ReadonlySet<string> = new Set('a li p div td th dt dd h1 h2 h3 h4 h5 h6'.split(' '));

/** The texts of the links, items and paragraphs of a part, so that no words run together that a reader sees apart. */
function piecesOf(node: AnyNode): readonly string[] {
  const pieces: string[] = [''];
  for (const below of descendants(node, hasWords)) {
    if (isText(below)) pieces.push(`${pieces.pop() ?? ''}${below.data.slice(0, longestPiece)}`);
    else if (isElement(below) && pieceNames.has(below.name)) pieces.push('');
    if (pieces.length > mostFurniture) break;
  }
  return pieces
    .map((piece) => piece.replace(/\s+/g, ' ').trim().slice(0, longestPiece))
    .filter((piece) => piece !== '');
}

/** Counts what a page holds and its tree does not. Parts without text are not counted. */
export class LeftOut {
  readonly #parts = new Map<Reason, number>();
  readonly #letters = new Map<Reason, number>();
  readonly #furniture: string[] = [];

  /** Notes a part of the page that stays out. */
  note(node: AnyNode, reason: Reason): void {
    const text = textOf(node, longestText);
    if (text === '') return;
    this.count(reason, text.replaceAll(' ', '').length);
    if (reason === 'chrome')
      this.#furniture.push(...piecesOf(node).slice(0, Math.max(0, mostFurniture - this.#furniture.length)));
  }

  /** Notes something without looking at its text. */
  count(reason: Reason, letters = 0): void {
    this.#parts.set(reason, (this.#parts.get(reason) ?? 0) + 1);
    this.#letters.set(reason, (this.#letters.get(reason) ?? 0) + letters);
  }

  /** The first 200 characters of each piece of page furniture: a link, an item or a paragraph of it. */
  get furniture(): readonly string[] {
    return this.#furniture;
  }

  /** One issue for each reason there was. */
  issues(): DocumentIssue[] {
    return [...this.#parts].map(([reason, parts]) => {
      const { say, ...issue } = issues[reason];
      return { ...issue, message: say(parts, this.#letters.get(reason) ?? 0) };
    });
  }
}
