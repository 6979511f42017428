import { flat, isStrong, type Passage } from '../document/index.ts';
import type { CompiledLexicon } from '../lexicon/index.ts';
import { isSuccessor, parseMarker } from '../values/index.ts';
import { breaksOff } from './breaks-off.ts';
import { businessHeadings } from './business-headings.ts';
import { type FlowBlock, type FlowText, isText } from './flow.ts';
import { labelOf } from './labels.ts';
import { isCapitals } from './lines.ts';
import { lookDepth } from './look-depth.ts';
import { withTypedMarkers } from './typed-markers.ts';

const mostHeadingWords = 16;
const mostHeadingLength = 130;

/**
 * Reads the markers typed at the beginning of paragraphs, and tells headings that are set as ordinary text: by their number in the sequence
 * of sections, by bold or capitals, or because the lexicon knows them.
 */
export function recogniseHeadings(flow: readonly FlowBlock[], lexicon: CompiledLexicon): readonly FlowBlock[] {
  const marked = withTypedMarkers(flow, lexicon);
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
