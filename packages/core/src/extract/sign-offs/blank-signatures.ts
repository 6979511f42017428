import { flat, joinPassages, type Passage } from '../../document/index.ts';
import type { ReportKind, SignOff, SignOffDomain } from '../../model/index.ts';
import { type FlowBlock, isText, readDataTable } from '../../structure/index.ts';
import { findDates, parseDate, splitSigner } from '../../values/index.ts';
import { confidenceOf } from '../confidence.ts';
import type { ExtractContext } from '../context.ts';
import { type BlankPlace, placeWith, sideOf } from './blank-places.ts';
import { blank, isBlankLine, withoutBlanks } from './blanks.ts';
import { decisionMakers } from './decision-makers.ts';
import { capacityOf } from './domains.ts';
import type { FoundSignOff } from './found-sign-off.ts';
import { withSignatureLines } from './signature-lines.ts';

/** Who signs a kind of paper where the place for it says no more. */
const signers: Partial<Record<ReportKind, SignOffDomain>> = { minutes: 'chair', decisionRecord: 'member' };

/**
 * Places for a signature: "Signed ...... Date ......" on a line, or set as a small table, one for each post that stands above or beneath them. However
 * often a paper prints a place for the same signature, it is one.
 */
export function blankSignatures(
  printed: ExtractContext,
  kind: ReportKind,
  known: ReadonlySet<Passage>,
  signed: ReadonlySet<FlowBlock>,
): readonly FoundSignOff[] {
  const flow = withSignatureLines(printed.report.flow, printed.lexicon);
  const context = { ...printed, report: { ...printed.report, flow } };
  const printedAt = flow.flatMap((block, index) =>
    signed.has(block) || (block.kind === 'field' && known.has(block.label))
      ? []
      : placeAt(block, flow[index + 1], context).map((whole) => ({ whole, index })),
  );
  const side = sideOf(printedAt[0]?.index, kind, context);
  const places = printedAt.map(({ whole, index }) => placeWith(whole, index, side, context));
  const posts = [...new Set(places.flatMap(({ person }) => person?.role ?? []))];
  const groups =
    posts.length < 2 ? [places] : posts.map((post) => places.filter(({ person }) => person?.role === post));
  return groups.flatMap((group) => blankOf(group, kind, context));
}

/** The post printed behind the dots: "Signed ............ Chairman". */
function postBeside(words: string, { lexicon }: ExtractContext): SignOff['person'] {
  const { role } = splitSigner(withoutBlanks(words, lexicon));
  return role !== null && capacityOf(role, lexicon) !== undefined ? { name: null, role } : null;
}

/** The one signature that several places ask for. */
function blankOf(places: readonly BlankPlace[], kind: ReportKind, context: ExtractContext): readonly FoundSignOff[] {
  const [first] = places;
  if (first === undefined) return [];
  const words = flat(first.whole);
  const person =
    first.person ?? postBeside(words, context) ?? (kind === 'decisionRecord' ? decisionMakerIn(context) : null);
  return [
    {
      text: words,
      passages: [...places.map(({ whole }) => whole), ...first.beside],
      confidence: confidenceOf.phrased,
      domain:
        context.lexicon.signer(words.replace(blank, ' ').split(/\s{2,}|:/)[0] ?? '') ??
        capacityOf(first.person?.role ?? '', context.lexicon) ??
        (first.person?.role == null ? signers[kind] : undefined) ??
        'other',
      act: 'signed',
      role: null,
      person,
      date: findDates(words)[0]?.value ?? dateBefore(context),
      result: 'blank',
    },
  ];
}

/** A record names its decision maker at its head, and has them sign at its end. */
function decisionMakerIn(context: ExtractContext): SignOff['person'] {
  const named = decisionMakers(context).find(({ label }) => label === 'decisionMaker');
  return named?.party.kind === 'person' ? { name: named.party.name, role: named.party.role } : null;
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
    return isBlankLine(flat(value), lexicon) && lexicon.signOffAct(flat(block.label)) === 'signed'
      ? [joinPassages([block.label, value])]
      : [];
  }
  if (!isText(block) || block.text.text.length > 160 || !blank.test(block.text.text)) return [];
  const opens =
    flat(block.text)
      .split(blank)[0]
      ?.replace(/[\s:]{1,3}$/, '') ?? '';
  if (lexicon.signOffAct(opens) !== 'signed' && lexicon.signer(opens) !== 'chair') return [];
  return [
    isText(next) && next.text.text.length < 80 && blank.test(next.text.text)
      ? joinPassages([block.text, next.text])
      : block.text,
  ];
}
