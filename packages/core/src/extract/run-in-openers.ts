import { emptyPassage, type Passage, slicePassage } from '../document/index.ts';
import type { CompiledLexicon } from '../lexicon/index.ts';
import { type FlowBlock, isText, type Section } from '../structure/index.ts';
import { parseMarker } from '../values/index.ts';

/** The opening of an item of business whose number, title and words stand in one block. */
export interface RunInOpener {
  readonly number: string;
  /** Empty where nothing parts a title from what was said. */
  readonly title: Passage;
  readonly rest: readonly FlowBlock[];
}

/** Tells whether a printed number is one of those that number the business of a paper. */
type OpensBusiness = (number: string | null) => boolean;

const fewestItems = 3;
const mostTitleWords = 14;

// "70/17 Apologies", "Item 3: Finance", "Min 98 Parks", "17.35 Absences", "A48/23 1. Apologies": what has no marker of a list before it.
const code =
  /^((?:(?:Item|ITEM|Min(?:ute)?) )?(?:\p{Lu}{1,6}[ /.-]?)?\d{1,4}[a-z]?(?:[/.]\d{1,4}){0,3}[a-z]?)(?:[.:)]\s{0,2}|\s{1,3}(?:(?<=\d\/\d{1,4}\s{1,3})\d{1,2}\.\s)?)(?=[\p{Lu}“"(])/u;

/** The opening of an item of business that a block may be; null for a block without a number before it. */
export function openerOf(block: FlowBlock, lexicon: CompiledLexicon): RunInOpener | null {
  if (block.kind === 'field') {
    const printed = block.marker ?? code.exec(block.label.text)?.[1] ?? null;
    if (block.source !== 'line' || printed === null) return null;
    const from = block.marker === null ? (code.exec(block.label.text)?.[0].length ?? 0) : 0;
    return { number: printed, title: slicePassage(block.label, from), rest: block.value };
  }
  if (!isText(block)) return null;
  const marker = block.kind === 'paragraph' ? null : block.marker;
  const found = marker === null ? code.exec(block.text.text) : null;
  const number = marker ?? found?.[1] ?? null;
  if (number === null) return null;
  const text = found === null ? block.text : slicePassage(block.text, found[0].length);
  const title = titleOf(text, lexicon);
  if (title === null) return { number, title: emptyPassage, rest: [{ kind: 'paragraph', text }] };
  const rest = slicePassage(text, title.behind);
  return {
    number,
    title: slicePassage(text, 0, title.length),
    rest: rest.text === '' ? [] : [{ kind: 'paragraph', text: rest }],
  };
}

/** The words of a paragraph that are its title: up to its first colon, dash or stop, where they are few. */
function titleOf(text: Passage, lexicon: CompiledLexicon): { readonly length: number; readonly behind: number } | null {
  const end = /(?:[.:](?=\s)|\s[–-](?=\s)|:$|\s[–-]$)/u.exec(text.text);
  if (end === null) return null;
  const length = end.index;
  const behind = length + end[0].length;
  const words = text.text.slice(0, length);
  if (words.split(/\s+/).length > mostTitleWords || lexicon.holds('tells', words)) return null;
  const space = /^\s*/.exec(text.text.slice(behind))?.[0].length ?? 0;
  return { length, behind: behind + space };
}

interface Numbered {
  readonly number: string;
  readonly isHeading: boolean;
  readonly isTitled: boolean;
}

/**
 * The numbers that number the business of some minutes: of one shape, and going on one by one over headings and blocks that open with
 * one; null where no block does, or where most headings have no such number.
 *
 * @param openerAt - the opening of an item that the block of a section at an index may be.
 */
export function numbersOn(
  sections: readonly Section[],
  openerAt: (section: Section, index: number) => RunInOpener | null,
): OpensBusiness | null {
  const printed = sections.flatMap((section): readonly Numbered[] => [
    ...(section.marker === null
      ? []
      : [{ number: section.marker, isHeading: section.source === 'heading', isTitled: true }]),
    ...section.blocks.flatMap((_, index): readonly Numbered[] => {
      const opener = openerAt(section, index);
      return opener === null ? [] : [{ number: opener.number, isHeading: false, isTitled: opener.title.text !== '' }];
    }),
  ]);
  const headings = new Set(printed.filter(({ isHeading }) => isHeading).map(({ number }) => number));
  const candidates = printed.filter(({ number, isHeading }) => isHeading || !headings.has(number));
  const chains = [...new Set(candidates.map(({ number }) => shapeOf(number)))]
    .map((shape) => chainOf(candidates.filter(({ number }) => shapeOf(number) === shape)))
    .filter(numbersBusiness);
  const longest = chains.reduce<readonly Numbered[]>((best, chain) => (chain.length > best.length ? chain : best), []);
  const unnumbered = sections.filter(
    ({ source, marker, kind }) => source === 'heading' && marker === null && kind === 'other',
  );
  if (longest.length === 0 || unnumbered.length > longest.length) return null;
  const numbers = new Set(longest.filter(({ isHeading }) => !isHeading).map(({ number }) => number));
  return (number) => number !== null && numbers.has(number);
}

/** Whether numbers are those of items of business: most have titles; and "3.1" numbers a paragraph where nothing of its shape is a heading. */
function numbersBusiness(chain: readonly Numbered[]): boolean {
  const runIn = chain.filter(({ isHeading }) => !isHeading);
  return (
    chain.length >= fewestItems &&
    runIn.length > 0 &&
    chain.filter(({ isTitled }) => isTitled).length * 2 >= chain.length &&
    (parseMarker(chain[0]?.number ?? '')?.depth !== 2 || runIn.length < chain.length)
  );
}

/** The numbers of one shape that go on one by one; a number or two may be missing. */
function chainOf(printed: readonly Numbered[]): readonly Numbered[] {
  const chain: Numbered[] = [];
  for (const next of printed) {
    const [from, to] = [ordinalOf(chain.at(-1)?.number ?? ''), ordinalOf(next.number)];
    if (to !== null && (from === null || (to > from && to - from <= mostSkipped))) chain.push(next);
  }
  return chain;
}

const mostSkipped = 3;

/** The count in a printed number: 70 of `70/17`, 35 of `17.35`; null for letters, bullets and brackets. */
function ordinalOf(number: string): number | null {
  if (/[()]/.test(number) || (parseMarker(number)?.numbers.length ?? 1) > 2) return null;
  const figures = number.match(/\d+/g) ?? [];
  const count = number.includes('.') && figures.length === 2 ? figures[1] : figures[0];
  // 41a/19 and 41b/19 go on as 41 and 42 do.
  const letter = /\d([a-z])(?![a-z])/.exec(number)?.[1];
  return count === undefined ? null : Number(count) + (letter === undefined ? 0 : (letter.charCodeAt(0) - 96) / 100);
}

/** What numbers of one sequence have in common: `70/17` and `71/17`, `17.35` and `17.36`, `4.0` and `5.0`. */
function shapeOf(number: string): string {
  const marker = parseMarker(number);
  if (marker?.depth === 2) return `${marker.numbers[0]}.`;
  return number
    .toLowerCase()
    .replace(/\.0\b/, '.zero')
    .replace(/\d+[a-z]?(?![a-z])/g, '0');
}
