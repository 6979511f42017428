import { flat, type Passage, slicePassage } from '../../document/index.ts';
import { type CompiledLexicon, type HeaderLabel, perLexicon } from '../../lexicon/index.ts';
import { meetingIn } from './names-in-lines.ts';

/** A label of a front as it was printed, with the paragraphs of its value. */
export interface PrintedLabel {
  readonly label: Passage;
  /** The label without its colon, on one line. */
  readonly words: string;
  readonly lines: readonly Passage[];
  readonly index: number;
  readonly inGrid: boolean;
}

/** A label's words without what closes them. */
export const labelWords = (label: Passage): string => flat(label).replace(/[\s:]{1,3}$/, '');

/** What the label of a name is, with its colon, where a line opens with it. */
export const nameLabel: (lexicon: CompiledLexicon) => RegExp = perLexicon(
  ({ oneOf }) => new RegExp(`^${oneOf('nameLabels')}\\s?:`, 'iu'),
);

/** A label without the note in brackets on how to fill it in: "Decision taken by (name and job title)". */
export const withoutNote = (words: string): string => words.replace(/\s?\([^()]{2,80}\)$/, '');

// A colon within a line, behind up to six words of which the first begins with a capital.
const innerColon = /(?<=^|\s)\p{Lu}[\p{L}()/'’-]{0,24}(?:\s[\p{L}()/'’-]{1,24}){0,5}(?=:)/gu;

/** Words too common to be taken for a label in the middle of a line. */
const commonWords =
  /^(?:to|on|from|by|key|part|role|post|item|draft|heading|topic|place|for decision|council|cabinet|i)$/i;
export const isCommonWord = (words: string): boolean => commonWords.test(words);
const goesOn = /\b(?:the|of|in|and|for|a|an|with|or|to|on|by|see)$/i;

// The front matter of a Markdown file: its labels are single words in lower case.
const matterColon = /(?<=^|\s)\p{Ll}[\p{L}_-]{1,24}(?=:\s)/gu;

interface InnerLabel {
  readonly from: number;
  readonly to: number;
}

/** Parts a value from the labels that run on within its lines: "LCC/117 Published: 2 September". */
export function splitRunOn(printed: PrintedLabel, lexicon: CompiledLexicon): readonly PrintedLabel[] {
  const kind = lexicon.headerLabel(printed.words);
  if (kind === undefined) return [printed];
  const isMatter = /^\p{Ll}+$/u.test(printed.words);
  const parts: { label: Passage; words: string; lines: Passage[] }[] = [
    { label: printed.label, words: printed.words, lines: [] },
  ];
  for (const line of printed.lines) {
    // "AGENDA ITEM NUMBER" in a cell of its own beside the value of another label.
    if (kind !== 'agendaItem' && lexicon.headerLabel.whole(flat(line)) === 'agendaItem') {
      parts.push({ label: line, words: labelWords(line), lines: [] });
      continue;
    }
    const cuts = innerLabels(line, kind, isMatter, lexicon);
    push(parts, slicePassage(line, 0, cuts[0]?.from ?? line.text.length));
    for (const [at, cut] of cuts.entries()) {
      const label = slicePassage(line, cut.from, cut.to);
      parts.push({ label, words: labelWords(label), lines: [] });
      push(parts, slicePassage(line, cut.to + 1, cuts[at + 1]?.from ?? line.text.length));
    }
  }
  return parts
    .flatMap((part) => withAddressee(part, kind, lexicon))
    .map((part) => ({ ...part, index: printed.index, inGrid: printed.inGrid }));
}

const addressed = perLexicon(({ oneOf }) => {
  const pattern = `^.{5,120}?\\s(${oneOf('addressees')}\\s)(?=\\p{Lu})`;
  return { words: new RegExp(pattern, 'u'), capitals: new RegExp(pattern, 'iu') };
});

type Part = Pick<PrintedLabel, 'label' | 'words' | 'lines'>;

/** "Report of: the Head of Parks to the Leisure Committee on 4 May": whom a report is addressed to, behind who wrote it. Capitals may be set throughout. */
function withAddressee(part: Part, kind: HeaderLabel, lexicon: CompiledLexicon): readonly Part[] {
  const [line, ...rest] = part.lines;
  const pattern = addressed(lexicon)[/\p{Ll}/u.test(line?.text ?? '') ? 'words' : 'capitals'];
  const match = kind === 'author' && line !== undefined ? pattern.exec(line.text) : null;
  if (line === undefined || match?.[1] === undefined) return [part];
  const to = slicePassage(line, match[0].length - match[1].length, match[0].length);
  const meeting = slicePassage(line, match[0].length);
  if (meetingIn(flat(meeting), null, lexicon) === null) return [part];
  return [
    { ...part, lines: [slicePassage(line, 0, match[0].length - match[1].length)] },
    { label: to, words: labelWords(to), lines: [meeting, ...rest] },
  ];
}

function push(parts: { lines: Passage[] }[], line: Passage): void {
  if (/[\p{L}\p{N}☐☒☑]/u.test(line.text)) parts.at(-1)?.lines.push(line);
}

function innerLabels(
  { text }: Passage,
  kind: HeaderLabel,
  isMatter: boolean,
  lexicon: CompiledLexicon,
): readonly InnerLabel[] {
  const cuts: InnerLabel[] = [];
  if (isMatter)
    return [...text.matchAll(matterColon)].map(({ index, 0: key }) => ({ from: index, to: index + key.length }));
  for (const match of text.matchAll(innerColon)) {
    const to = match.index + match[0].length;
    const from = match.index + (labelStart(match[0], kind, lexicon, text.slice(0, match.index)) ?? Number.NaN);
    if (!Number.isNaN(from) && !goesOn.test(text.slice(0, from).trimEnd())) cuts.push({ from, to });
  }
  return cuts;
}

/** Where in the words before a colon a known label begins; the longest wins. */
function labelStart(words: string, kind: HeaderLabel, lexicon: CompiledLexicon, before: string): number | null {
  for (const word of words.matchAll(/(?<=^|\s)\p{Lu}/gu)) {
    const label = words.slice(word.index);
    const inner = isCommonWord(label) ? undefined : lexicon.headerLabel(label);
    // "Parks Committee   Date:" holds the meeting whole: its last word is no part of the label.
    if (kind === 'meeting' && inner !== undefined && endsMeeting(before + words, before.length + word.index, lexicon))
      continue;
    // A contact's own "Tel:" and "Email:" are part of it.
    if (inner !== undefined) return inner === 'contact' && kind === 'contact' ? null : word.index;
  }
  return null;
}

/** Whether the name of a meeting ends with the word at a place. */
function endsMeeting(text: string, at: number, lexicon: CompiledLexicon): boolean {
  const end = text.indexOf(' ', at);
  const name = end < 0 ? '' : text.slice(0, end).trim();
  return name.length > at && meetingIn(name, null, lexicon)?.toLowerCase() === name.toLowerCase();
}
