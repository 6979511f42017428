import { emptyPassage, flat, joinPassages, slicePassage } from '../document/index.ts';
import type { CompiledLexicon } from '../lexicon/index.ts';
import type { ReportKind } from '../model/index.ts';
import { type FlowBlock, isText, type Section, type StructuredReport } from '../structure/index.ts';
import type { ExtractContext } from './context.ts';
import { kindOf } from './kind.ts';
import { numbersOn, openerOf, type RunInOpener } from './run-in-openers.ts';

/** Parts of an item whose lists are numbered for themselves. */
const ownLists: ReadonlySet<Section['kind']> = new Set(['decision', 'recommendations', 'actionPlan']);

/** Parts that name their people in the line that opens them. */
const namedInLine = ['apologies', 'attendance', 'inAttendance', 'interests', 'minutesOfLast'] as const;

const mostLabelWords = 5;

const known = new WeakMap<StructuredReport, StructuredReport>();
const kinds = new WeakMap<StructuredReport, ReportKind>();

function kindOnce(context: ExtractContext): ReportKind {
  const kind = kinds.get(context.report) ?? kindOf(context);
  kinds.set(context.report, kind);
  return kind;
}

/**
 * Minutes with each item of business as a section of its own, also where its number, its title and what was said stand in one paragraph
 * ("70/17 Apologies. Received from Cllr A."), as small councils print them; other papers as they are.
 */
export function withRunInBusiness(context: ExtractContext, kind: ReportKind = kindOnce(context)): ExtractContext {
  if (kind !== 'minutes') return context;
  const report = known.get(context.report) ?? readRunIn(context);
  known.set(context.report, report);
  return report === context.report ? context : { ...context, report };
}

function readRunIn({ report: printed, lexicon }: ExtractContext): StructuredReport {
  const report = {
    ...printed,
    sections: printed.sections.map((section) => ({
      ...section,
      blocks: section.source === 'start' ? section.blocks : section.blocks.map((block) => asTold(block, lexicon)),
    })),
  };
  const openerAt = (section: Section, index: number): RunInOpener | null => {
    const block = section.blocks[index];
    const opener = block !== undefined && canOpen(section, index, lexicon) ? openerOf(block, lexicon) : null;
    // "Min 98. Councillor A: a trustee" names who declared an interest in it.
    return opener === null || lexicon.begins('titles', flat(opener.title)) ? null : opener;
  };
  const opens = numbersOn(report.sections, openerAt);
  if (opens === null) return report;
  const sections: Section[] = [];
  // What stood beneath a section stands beneath the last item cut out of it.
  const last: number[] = [];
  for (const [place, section] of report.sections.entries()) {
    const parent = section.parent < 0 ? -1 : (last[section.parent] ?? -1);
    let own: Section & { readonly blocks: FlowBlock[] } = { ...section, parent, blocks: [] };
    if (section.source === 'line' && opens(section.marker)) own = { ...own, source: 'heading', parent: -1 };
    for (const [index, block] of section.blocks.entries()) {
      const opener = openerAt(section, index);
      if (opener === null || !opens(opener.number)) {
        own.blocks.push(block);
        continue;
      }
      sections.push(own);
      own = sectionOf(opener, lexicon);
    }
    sections.push(own);
    last[place] = sections.length - 1;
  }
  return { ...report, sections };
}

/** A line whose "label" is a sentence, with a colon in it, as the text it is: "Cllr A was elected (Proposer: Cllr B)." */
function asTold(block: FlowBlock, lexicon: CompiledLexicon): FlowBlock {
  if (block.kind !== 'field' || block.source !== 'line' || !lexicon.holds('tells', flat(block.label))) return block;
  const text = joinPassages([block.label, ...block.value.filter(isText).map((value) => value.text)], ': ');
  return block.value.every(isText) && !lexicon.holds('resolved', flat(block.label))
    ? { kind: 'paragraph', text }
    : block;
}

/** Whether a block of a section may open an item of business: not where a line above it announces a list. */
function canOpen(section: Section, index: number, lexicon: CompiledLexicon): boolean {
  if (ownLists.has(section.kind) && section.source === 'heading' && section.marker === null) return false;
  // The front repeats the labelled lines of the whole paper.
  if (section.source === 'start' && section.blocks[index]?.kind === 'field') return false;
  const before = section.blocks.slice(0, index).findLast(isText);
  return before === undefined || !(/[:–-]$/.test(before.text.text) || lexicon.is('resolves', flat(before.text)));
}

function sectionOf(opener: RunInOpener, lexicon: CompiledLexicon): Section & { blocks: FlowBlock[] } {
  const labelled = opener.title.text === '' ? labelOf(opener.rest, lexicon) : null;
  const { title, rest } = labelled ?? opener;
  const kind =
    labelled?.kind ?? lexicon.section(flat(title)) ?? lexicon.section(withoutOpener(flat(title), lexicon)) ?? 'other';
  return {
    heading: title,
    marker: opener.number,
    kind: ownLists.has(kind) ? 'other' : kind,
    category: null,
    level: 1,
    blocks: [...rest],
    source: 'heading',
    parent: -1,
  };
}

/** "To receive apologies" is about apologies. */
const withoutOpener = (title: string, lexicon: CompiledLexicon): string =>
  title.replace(new RegExp(`^${lexicon.oneOf('agendaOpeners')}\\s`, 'iu'), '');

/** The words a paragraph opens with that say what it holds, parted from the names behind them: "Apologies for absence Cllr A". */
function labelOf(
  blocks: readonly FlowBlock[],
  lexicon: CompiledLexicon,
): (Pick<RunInOpener, 'title' | 'rest'> & { readonly kind: Section['kind'] }) | null {
  const [first] = blocks;
  if (!isText(first)) return null;
  const words = first.text.text.split(' ').slice(0, mostLabelWords);
  for (let count = words.length; count > 0; count--) {
    const label = words.slice(0, count).join(' ');
    const section = lexicon.section(label);
    const kind = namedInLine.find((named) => named === section);
    if (kind === undefined) continue;
    const rest = slicePassage(first.text, label.length + 1);
    // A sentence goes on: "Apologies were received from".
    return /^(?:\p{Lu}\p{Ll}|\p{Lu}\.?\s)/u.test(rest.text)
      ? { kind, title: slicePassage(first.text, 0, label.length), rest: [{ kind: 'paragraph', text: rest }] }
      : { kind, title: emptyPassage, rest: blocks };
  }
  return null;
}
