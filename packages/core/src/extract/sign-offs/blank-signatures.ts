import { flat, joinPassages, type Passage } from '../../document/index.ts';
import type { ReportKind, SignOff, SignOffDomain } from '../../model/index.ts';
import { type FlowBlock, isText, readDataTable } from '../../structure/index.ts';
import { findDates, parseDate, parseParty } from '../../values/index.ts';
import { confidenceOf } from '../confidence.ts';
import type { ExtractContext } from '../context.ts';
import { readLabels } from '../header/front-labels.ts';
import { domainOf } from './domains.ts';

const dots = /[._]{3,}|…|[-–]{5,}/;

/** Whether a value has a place to write in: dots or underscores. */
export const hasBlank = (value: string): boolean => dots.test(value);

/** A value without its dots, underscores and the labels between them. */
export const withoutBlanks = (value: string): string =>
  value
    .replace(/[._…]{2,}|[-–]{3,}/g, ' ')
    .replace(/\b(?:date|dated|signed|signature|name)\b\s?:?/gi, ' ')
    .replace(/\s+/g, ' ')
    .trim();

/** Whether a value is only a place to write in. */
export const isBlankLine = (value: string): boolean => hasBlank(value) && withoutBlanks(value).length <= 2;

/** Who signs a kind of paper where the place for it says no more. */
const signers: Partial<Record<ReportKind, SignOffDomain>> = { minutes: 'chair', decisionRecord: 'member' };

/** Places for a signature: "Signed ...... Date ......" on a line, or set as a small table. However often a paper prints it, it is one. */
export function blankSignatures(
  context: ExtractContext,
  kind: ReportKind,
  known: ReadonlySet<Passage>,
  ids: (marker?: string | null) => string,
): readonly SignOff[] {
  const { flow } = context.report;
  const found = flow.flatMap((block, index) =>
    block.kind === 'field' && known.has(block.label)
      ? []
      : placeAt(block, flow[index + 1], context).map((place) => ({ place, index })),
  );
  const places = found.map(({ place }) => place);
  const [first] = places;
  if (first === undefined) return [];
  const beneath = beneathPlace(flow, found[0]?.index ?? 0, context);
  const whole = flat(first);
  const date = findDates(whole)[0]?.value ?? dateBefore(context);
  const maker = beneath?.person ?? (kind === 'decisionRecord' ? decisionMakerIn(context) : null);
  const domain =
    context.lexicon.signer(whole.replace(dots, ' ').split(/\s{2,}|:/)[0] ?? '') ??
    domainOf(beneath?.person?.role ?? '', context.lexicon) ??
    signers[kind] ??
    'other';
  return [
    {
      id: ids(null),
      text: whole,
      evidence: [...places, ...(beneath === null ? [] : [beneath.passage])].flatMap((place) => context.quote(place)),
      confidence: confidenceOf.phrased,
      domain,
      act: 'signed',
      role: null,
      person: maker,
      date,
      result: 'blank',
    },
  ];
}

/** The name and post printed beneath the line for the signature. */
function beneathPlace(
  flow: readonly FlowBlock[],
  index: number,
  { lexicon }: ExtractContext,
): { readonly person: SignOff['person']; readonly passage: Passage } | null {
  const next = flow.slice(index + 1, index + 3).find((block) => isText(block) && !dots.test(block.text.text));
  if (!isText(next) || next.text.text.length > 120) return null;
  const party = parseParty(flat(next.text), lexicon.words);
  return party?.kind === 'person' && party.name !== null && party.role !== null
    ? { person: { name: party.name, role: party.role }, passage: next.text }
    : null;
}

/** A record names its decision maker at its head, beside a label or under it, and has them sign at its end. */
function decisionMakerIn(context: ExtractContext): SignOff['person'] {
  const { lexicon } = context;
  const named = readLabels(context).labels.find(({ words }) => lexicon.headerLabel(words) === 'decisionMaker');
  const party = named === undefined ? null : parseParty(flat(joinPassages(named.lines)), lexicon.words);
  return party?.kind === 'person' ? { name: party.name, role: party.role } : null;
}

/** The date typed over a place for the signature, on a line of its own among the last. */
function dateBefore({ report }: ExtractContext): SignOff['date'] {
  const last = report.flow.slice(-5).filter(isText);
  return last.map((block) => parseDate(flat(block.text))).find((date) => date?.precision === 'day') ?? null;
}

function placeAt(block: FlowBlock, next: FlowBlock | undefined, { lexicon }: ExtractContext): readonly Passage[] {
  if (block.kind === 'table') {
    if (readDataTable(block, lexicon) !== null) return [];
    const cells = block.cells.flatMap((cell) => cell.blocks.filter(isText).map((part) => part.text));
    const isSignature =
      cells.length > 0 &&
      cells.length <= 8 &&
      cells.some((cell) => lexicon.signOffAct(flat(cell)) === 'signed') &&
      cells.every((cell) => cell.text.length < 120);
    return isSignature ? [joinPassages(cells)] : [];
  }
  if (block.kind === 'field') {
    const value = joinPassages(block.value.filter(isText).map((part) => part.text));
    return isBlankLine(flat(value)) && lexicon.signOffAct(flat(block.label)) === 'signed'
      ? [joinPassages([block.label, value])]
      : [];
  }
  if (!isText(block) || block.text.text.length > 160 || !dots.test(block.text.text)) return [];
  const opens =
    flat(block.text)
      .split(dots)[0]
      ?.replace(/[\s:]{1,3}$/, '') ?? '';
  if (lexicon.signOffAct(opens) !== 'signed' && lexicon.signer(opens) !== 'chair') return [];
  return [
    isText(next) && next.text.text.length < 80 && dots.test(next.text.text)
      ? joinPassages([block.text, next.text])
      : block.text,
  ];
}
