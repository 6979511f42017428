import { flat, joinPassages, type Passage } from '../../document/index.ts';
import type { PartialDate } from '../../model/index.ts';
import { type FlowBlock, isText, labelEnd } from '../../structure/index.ts';
import { parseDate, parseParty } from '../../values/index.ts';
import type { ExtractContext } from '../context.ts';
import { partOf } from './signature-parts.ts';

/** What stands beneath a signature: the post of who signed and the day. */
export interface BeneathSignature {
  readonly role: string | null;
  readonly date: PartialDate | null;
  readonly passages: readonly Passage[];
}

const longestDay = 30;

/** How many lines a block of signature may have beneath the name. */
const mostLines = 3;

const known = new WeakMap<readonly FlowBlock[], ReadonlyMap<Passage, number>>();

/** The date that is all a line holds, alone or behind its label: "Date approved: 4 May 2031". */
const dayOn = (line: string): PartialDate | null =>
  parseDate(line) ?? parseDate(line.slice((labelEnd(line) ?? -1) + 1));

/** Where in the paper a label stands; -1 where it is no field's. */
export const placeOf = (label: Passage, { report }: ExtractContext): number => placesOf(report.flow).get(label) ?? -1;

/** Where in a flow each label stands; asked for every signature, so kept as long as the flow is. */
function placesOf(flow: readonly FlowBlock[]): ReadonlyMap<Passage, number> {
  const places =
    known.get(flow) ??
    new Map(flow.flatMap((block, index) => (block.kind === 'field' ? [[block.label, index] as const] : [])));
  known.set(flow, places);
  return places;
}

/** Reads the lines beneath a signature up to its date: "Signed: ...", then a post, then "Date: ...". */
export const beneathSignature = (label: Passage, context: ExtractContext): BeneathSignature =>
  linesBeneath(placeOf(label, context), context);

/** Reads the lines beneath that at an index of the paper up to the date of a signature. */
export function linesBeneath(index: number, { report, lexicon }: ExtractContext): BeneathSignature {
  let role: string | null = null;
  const passages: Passage[] = [];
  for (const block of index < 0 ? [] : report.flow.slice(index + 1, index + 1 + mostLines)) {
    if (block.kind === 'field') {
      const words = flat(block.label);
      const value = joinPassages(block.value.filter(isText).map(({ text }) => text));
      if (partOf(words, lexicon) === 'post') {
        role ??= flat(value);
        passages.push(value);
        continue;
      }
      const column = lexicon.column(words);
      const isDate = column === 'date' || column === 'due' || lexicon.headerLabel(words) === 'meetingDate';
      const date = isDate ? parseDate(flat(value)) : null;
      return date === null ? { role, date, passages } : { role, date, passages: [...passages, value] };
    }
    const isLine = block.kind === 'paragraph' || (block.kind === 'heading' && block.marker === null);
    const day = isLine && block.text.text.length <= longestDay ? dayOn(flat(block.text)) : null;
    if (day?.precision === 'day' && isText(block)) return { role, date: day, passages: [...passages, block.text] };
    // The name in full beneath the hand's own.
    if (isLine && role === null && block.text.text.length <= 60) {
      const party = parseParty(flat(block.text), lexicon.words);
      if (party?.kind === 'person' && party.role === null) continue;
    }
    const isPost =
      isLine &&
      block.text.text.length <= 80 &&
      (block.kind === 'paragraph' || lexicon.section(flat(block.text)) === undefined) &&
      parseParty(flat(block.text), lexicon.words)?.kind === 'post';
    if (!isPost || role !== null) break;
    role = flat(block.text);
    passages.push(block.text);
  }
  return { role, date: null, passages };
}
