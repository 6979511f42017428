import { flat } from '../document/index.ts';
import type { CompiledLexicon } from '../lexicon/index.ts';
import { isSuccessor, parseMarker } from '../values/index.ts';
import { type FlowBlock, type FlowItem, isText } from './flow.ts';
import { isCapitals } from './lines.ts';
import { openerOf } from './minutes-front.ts';

/** How many items of business must be numbered on for their lines to be headings. */
const fewestItems = 3;
const mostTitleWords = { plain: 24, capitals: 40 };
const frontBlocks = 12;

/**
 * The lines of minutes that head an item of business though nothing but their number says so: numbered on through the paper, each short and
 * with something said beneath it ("20. To accept apologies for absence."), or opened by codes of one shape ("GBP/2122/214: Welcome").
 *
 * @returns their indexes in the flow; none for a paper that is not minutes.
 */
export function businessHeadings(flow: readonly FlowBlock[], lexicon: CompiledLexicon): ReadonlySet<number> {
  const pageLabels = flow.filter((block) => isDebateLabel(block, lexicon)).length;
  if (pageLabels < 2 && !opensAsMinutes(flow, lexicon)) return new Set();
  return new Set([...numberedOn(flow), ...coded(flow), ...(pageLabels < 2 ? [] : titlesAbove(flow, lexicon))]);
}

const isDebateLabel = (block: FlowBlock, lexicon: CompiledLexicon): boolean =>
  isText(block) && /:$/.test(block.text.text) && lexicon.is('debateHeadings', flat(block.text));

/** Whether the front calls the paper minutes, or lists who was there and who was not. */
function opensAsMinutes(flow: readonly FlowBlock[], lexicon: CompiledLexicon): boolean {
  const front = flow
    .slice(0, frontBlocks)
    .filter(isText)
    .map((block) => flat(block.text));
  if (front.some((line) => line.length < 200 && lexicon.begins('minutesTitles', line))) return true;
  const sections = new Set(
    flow.flatMap((block) =>
      isText(block) && block.text.text.length < 300 ? (lexicon.section(openerOf(flat(block.text))) ?? []) : [],
    ),
  );
  return sections.has('attendance') && (sections.has('apologies') || sections.has('inAttendance'));
}

/** Lines that stand right above the label of what was said, where a page prints that label for each item. */
function titlesAbove(flow: readonly FlowBlock[], lexicon: CompiledLexicon): readonly number[] {
  return flow.flatMap((block, index): readonly number[] => {
    const next = flow[index + 1];
    const isTitleLine = block.kind === 'paragraph' && isTitle(block.text.text) && !/[.:?!]$/.test(block.text.text);
    return isTitleLine && next !== undefined && isDebateLabel(next, lexicon) ? [index] : [];
  });
}

/** The longest run of numbers that go on one by one over lines that can be titles. */
function numberedOn(flow: readonly FlowBlock[]): readonly number[] {
  const candidates = flow.flatMap((block, index): readonly number[] =>
    isNumbered(block) && isTitle(block.text.text) && hasBeneath(flow, index) ? [index] : [],
  );
  let longest: readonly number[] = [];
  const used = new Set<number>();
  candidates.forEach((first, place) => {
    if (used.has(first)) return;
    const run = [first];
    for (const next of candidates.slice(place + 1)) {
      const before = run.at(-1);
      if (before !== undefined && follows(flow[before], flow[next])) run.push(next);
    }
    for (const index of run) used.add(index);
    if (run.length > longest.length) longest = run;
  });
  return longest.length >= fewestItems ? longest : [];
}

/** Items of business are numbered without brackets; `1)` numbers the paragraphs within one. */
const isNumbered = (block: FlowBlock): block is FlowItem =>
  block.kind === 'item' && parseMarker(block.marker ?? '')?.family === 'decimal' && !/[()]/.test(block.marker ?? '');

function isTitle(text: string): boolean {
  const words = text.split(/\s+/).length;
  if (/[;,]$/.test(text) || /[.?!]\s/.test(text.replace(/\b(?:no|nos|st|mr|mrs|dr)\./gi, ''))) return false;
  return isCapitals(text) ? words <= mostTitleWords.capitals : words <= mostTitleWords.plain && text.length < 200;
}

/** Whether something stands beneath a line before its numbering goes on: the items of a list follow each other. */
function hasBeneath(flow: readonly FlowBlock[], index: number): boolean {
  const next = flow[index + 1];
  const before = flow[index - 1];
  return next !== undefined && !follows(flow[index], next) && !follows(before, flow[index]);
}

function follows(before: FlowBlock | undefined, block: FlowBlock | undefined): boolean {
  if (before?.kind !== 'item' || block?.kind !== 'item') return false;
  const [a, b] = [parseMarker(before.marker ?? ''), parseMarker(block.marker ?? '')];
  return a !== null && b !== null && isSuccessor(a, b);
}

// "GBP/2122/214: Welcome", "Cou/286/07-08 Apologies", "70/17 Apologies": a slash or letters part it from a quantity.
const code =
  /^(?:\p{Lu}\p{L}{0,5}[ /.-]{1,2}\d{1,4}|\p{Lu}{1,4}\d{1,4}\/|\d{1,4}\/)[\d/ -]{1,14}[a-z]?[.:)]?\s{1,3}(?:\d{1,3}[.)]\s{1,3})?(?=[\p{Lu}“"(])/u;

function coded(flow: readonly FlowBlock[]): readonly number[] {
  const byShape = new Map<string, number[]>();
  flow.forEach((block, index) => {
    const found = block.kind === 'paragraph' ? code.exec(flat(block.text))?.[0] : undefined;
    if (found === undefined || block.kind !== 'paragraph' || !isTitle(block.text.text.slice(found.length))) return;
    const shape = found.replace(/[\d\s]+/g, '0');
    byShape.set(shape, [...(byShape.get(shape) ?? []), index]);
  });
  return [...byShape.values()].filter((found) => found.length >= fewestItems).flat();
}
