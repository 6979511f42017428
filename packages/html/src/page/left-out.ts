import type { DocumentIssue } from '@council-reports/core';
import type { AnyNode } from 'domhandler';
import { textOf } from '../parse/dom.ts';

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
    if (reason === 'chrome' && this.#furniture.length < mostFurniture) this.#furniture.push(text.slice(0, 200));
  }

  /** Notes something without looking at its text. */
  count(reason: Reason, letters = 0): void {
    this.#parts.set(reason, (this.#parts.get(reason) ?? 0) + 1);
    this.#letters.set(reason, (this.#letters.get(reason) ?? 0) + letters);
  }

  /** The first 200 characters of each piece of page furniture. */
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
