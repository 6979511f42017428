import { flat, isStrong, type Passage, slicePassage } from '../document/index.ts';
import { type CompiledLexicon, perLexicon } from '../lexicon/index.ts';
import { isSuccessor, parseMarker } from '../values/index.ts';
import { breaksOff } from './breaks-off.ts';
import { businessHeadings } from './business-headings.ts';
import type { FlowBlock, FlowText } from './flow.ts';
import { isText } from './flow.ts';
import { isKnownLabel, labelOf } from './labels.ts';
import { takeMarker } from './linearise.ts';
import { isCapitals } from './lines.ts';

const mostHeadingWords = 16;
const mostHeadingLength = 130;
/** Depth of a heading known only by its look or words: below every heading the format declares. */
export const lookDepth = 7;

/**
 * Reads the markers typed at the beginning of paragraphs, and tells headings that are set as ordinary text: by their number in the sequence
 * of sections, by bold or capitals, or because the lexicon knows them.
 */
export function recogniseHeadings(flow: readonly FlowBlock[], lexicon: CompiledLexicon): readonly FlowBlock[] {
  const marked = joinLoneMarkers(flow.flatMap(partOpener(lexicon)).map(readMarker(lexicon)));
  const business = businessHeadings(marked, lexicon);
  const asked = questionsIn(marked);
  return marked.map((block, index) => {
    if (block.kind === 'paragraph' && asked.has(block))
      return { kind: 'heading', text: block.text, marker: null, depth: lookDepth };
    if (block.kind === 'heading' && (/^["“‘]/.test(block.text.text) || headsNothing(flat(block.text), lexicon)))
      return { kind: 'paragraph', text: block.text };
    if (block.kind !== 'paragraph' && block.kind !== 'item') return block;
    if (!business.has(index) && !looksLikeHeading(block, marked, index, lexicon)) return block;
    return { kind: 'heading', text: block.text, marker: block.kind === 'item' ? block.marker : null, depth: lookDepth };
  });
}

const fewestQuestions = 3;
const longestQuestion = 100;

/** The questions that head the parts of a report ("What is this report about?"): several short ones, each alone on its line over its answer. */
function questionsIn(flow: readonly FlowBlock[]): ReadonlySet<FlowBlock> {
  const found = flow.filter((block, index) => {
    const next = flow[index + 1];
    return (
      block.kind === 'paragraph' &&
      /^\p{Lu}[^.?!:;]{6,}\?$/u.test(block.text.text) &&
      block.text.text.length <= longestQuestion &&
      isText(next) &&
      !next.text.text.endsWith('?')
    );
  });
  return new Set(found.length >= fewestQuestions ? found : []);
}

const patterns = perLexicon(({ oneOf }) => ({
  opener: new RegExp(`^${oneOf('itemOpeners')}[:–-]{0,2}\\s(?=\\((?:1|a|i)\\)\\s)`, 'iu'),
  part: new RegExp(`^${oneOf('partWords')}\\s(?:${oneOf('partNumbers')}|\\d{1,2}|[A-H])\\s?:?$`, 'iu'),
}));

/** "That (1) the plan be adopted": the word that all items hang on stands before the first one's marker. */
function partOpener(lexicon: CompiledLexicon): (block: FlowBlock) => readonly FlowBlock[] {
  const { opener } = patterns(lexicon);
  return (block) => {
    const cut = block.kind === 'paragraph' ? opener.exec(block.text.text)?.[0].length : undefined;
    if (block.kind !== 'paragraph' || cut === undefined) return [block];
    return [
      { kind: 'paragraph', text: slicePassage(block.text, 0, cut) },
      { kind: 'paragraph', text: slicePassage(block.text, cut) },
    ];
  };
}

function readMarker(lexicon: CompiledLexicon): (block: FlowBlock) => FlowBlock {
  const { part } = patterns(lexicon);
  return (block) => {
    if (block.kind !== 'paragraph') return block;
    // "Option 1" alone on its line heads what follows; it numbers nothing.
    if (part.test(flat(block.text))) return { kind: 'heading', text: block.text, marker: null, depth: lookDepth };
    const { marker, text } = takeMarker(block.text);
    return marker === null || isPartOfLabel(marker, block.text, lexicon)
      ? block
      : { kind: 'item', text, marker, level: 0 };
  };
}

/** Whether what looks like a code is part of a label known only with it: "S151 Officer:". */
function isPartOfLabel(marker: string, line: Passage, lexicon: CompiledLexicon): boolean {
  if (!/^\p{Lu}.*\d$/u.test(marker) || !line.text.includes(':')) return false;
  const label = labelOf(line, lexicon);
  return label?.known === true && !isKnownLabel(flat(label.label).slice(marker.length).trim(), lexicon);
}

/** A marker alone on its line belongs to the paragraph after it. */
function joinLoneMarkers(flow: readonly FlowBlock[]): readonly FlowBlock[] {
  const joined: FlowBlock[] = [];
  for (const block of flow) {
    const open = joined.at(-1);
    if (open?.kind === 'item' && open.text.text === '' && open.marker !== null && block.kind === 'paragraph')
      joined[joined.length - 1] = { ...open, text: block.text };
    else if (
      open?.kind === 'item' &&
      open.text.text === '' &&
      open.marker !== null &&
      block.kind === 'heading' &&
      block.marker === null
    )
      joined[joined.length - 1] = { ...block, marker: open.marker };
    else joined.push(block);
  }
  return joined;
}

function looksLikeHeading(
  block: FlowText,
  flow: readonly FlowBlock[],
  index: number,
  lexicon: CompiledLexicon,
): boolean {
  const text = flat(block.text);
  if (text === '' || text.length > mostHeadingLength || text.split(' ').length > mostHeadingWords) return false;
  if (isAnswered(block.text, lexicon)) return false;
  const marker = block.kind === 'item' ? parseMarker(block.marker ?? '') : null;
  const bulleted = block.kind === 'item' && (marker === null || marker.family === 'bullet');
  if (headsNothing(text, lexicon)) return false;
  // How a motion ended is told on a line of its own, often in capitals.
  if (lexicon.is('outcomes', text) || lexicon.is('nonOutcomes', text)) return false;
  if (bulleted || /[;,]$/.test(text)) return false;
  if (/[.]$/.test(text.replace(/\b(?:etc|no)\.$/, '')))
    return isKnownHeading(text.slice(0, -1), lexicon, 'whole') && text.split(' ').length <= 8;
  // A quotation is a motion or an older resolution being read out, whatever its words.
  if (/^["“‘]/.test(text) || breaksOff(text, lexicon)) return false;
  const previous = flow[index - 1];
  const endsList = previous?.kind === 'item' && block.kind === 'item' && followsDirectly(previous.marker, block.marker);
  const hasLook =
    isStrong(block.text) ||
    isCapitals(text) ||
    text.endsWith(':') ||
    // The last of items in brackets is one of them, whatever it begins with.
    (marker !== null && marker.family !== 'lowerAlpha' && !(endsList && /[()]/.test(marker.raw)));
  if (isKnownHeading(text, lexicon, hasLook ? 'affix' : 'whole')) return true;
  if (lexicon.is('memberDecisions', text)) return true;
  if (/^\p{Ll}/u.test(text)) return false;
  const next = flow[index + 1];
  const startsList = next?.kind === 'item' && block.kind === 'item' && followsDirectly(block.marker, next.marker);
  const standsOver = isText(next) || (next?.kind === 'table' && lexicon.begins('appendixWords', text));
  if (isStrong(block.text) && !(startsList || endsList) && standsOver) return text.split(' ').length <= 12;
  if (isCapitals(text) && text.split(' ').length >= 1 && text.length > 4 && !(startsList || endsList))
    return next !== undefined;
  // Sections are numbered without brackets; `(1)` and `1)` number paragraphs and limbs.
  if (marker === null || (marker.family !== 'decimal' && marker.family !== 'multilevel') || /[()]/.test(marker.raw))
    return false;
  if (text.split(' ').length > 10 || startsList || (endsList && (isLimb(text, lexicon) || isStem(text)))) return false;
  return (
    opensSection(marker.numbers, next) ||
    (text.endsWith(':') && text.split(' ').length <= 6 && !endsList && next?.kind !== 'item')
  );
}

/** Whether a line heads nothing, however it is set: the "OR" between two options, and the count of a vote. */
const headsNothing = (text: string, lexicon: CompiledLexicon): boolean =>
  lexicon.is('joiners', text) || (lexicon.begins('voteWords', text) && /\d/.test(text));

/** Whether a line of a list is one that leads in to items of its own: "3. Agree to recommend to Council that it:". */
const isLimb = (text: string, lexicon: CompiledLexicon): boolean =>
  text.endsWith(':') && lexicon.verb(/\p{L}+/u.exec(text)?.[0] ?? '') !== undefined;

/** Whether a line of a list leads in to items of its own in words no heading has: "4. Upon the establishment of the Board:". */
const isStem = (text: string): boolean => text.endsWith(':') && text.split(' ').length > 4;

/** Whether a line is a label with its answer, set alike: "HR ADVICE OBTAINED: N/A". */
function isAnswered(text: Passage, lexicon: CompiledLexicon): boolean {
  const labelled = labelOf(text, lexicon);
  const answer = labelled?.known === true ? flat(labelled.value) : '';
  return (['yes', 'no', 'notApplicable', 'none'] as const).some((kind) => answer !== '' && lexicon.is(kind, answer));
}

/** Whether what follows a numbered line is numbered beneath it: `2. Costs` before `2.1 ...`. */
function opensSection(numbers: readonly number[], next: FlowBlock | undefined): boolean {
  if (next?.kind !== 'item' && next?.kind !== 'heading') return next?.kind === 'paragraph';
  const beneath = parseMarker(next.marker ?? '')?.numbers;
  return (
    beneath !== undefined &&
    beneath.length > numbers.length &&
    numbers.every((n, i) => n === beneath[i] || (i === numbers.length - 1 && n === 0))
  );
}

const followsDirectly = (a: string | null, b: string | null): boolean => {
  const [first, second] = [parseMarker(a ?? ''), parseMarker(b ?? '')];
  return first !== null && second !== null && first.family !== 'bullet' && isSuccessor(first, second);
};

/** Whether the lexicon knows a line as a heading: by the whole of it; by its beginning alone only where it also looks like one. */
const isKnownHeading = (text: string, { section, implication }: CompiledLexicon, by: 'whole' | 'affix'): boolean => {
  if (/:\s\S/.test(text)) return false;
  const words = text.replace(/[\s:–-]{1,4}$/, '');
  return (
    (by === 'whole' ? (section.whole(words) ?? implication.whole(words)) : (section(words) ?? implication(words))) !==
    undefined
  );
};
