import { flat } from '../document/index.ts';
import type { CompiledLexicon } from '../lexicon/index.ts';
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

/**
 * Minutes with each item of business as a section of its own, also where its number, its title and what was said stand in one paragraph
 * ("70/17 Apologies. Received from Cllr A."), as small councils print them; other papers as they are.
 */
export function withRunInBusiness(context: ExtractContext, kind = kindOf(context)): ExtractContext {
  if (kind !== 'minutes') return context;
  const report = known.get(context.report) ?? readRunIn(context);
  known.set(context.report, report);
  return report === context.report ? context : { ...context, report };
}

function readRunIn(context: ExtractContext): StructuredReport {
  const { report, lexicon } = context;
  const openerAt = (section: Section, index: number): RunInOpener | null => {
    const block = section.blocks[index];
    return block !== undefined && canOpen(section, index, lexicon) ? openerOf(block, lexicon) : null;
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

/** Whether a block of a section may open an item of business: not where a line above it announces a list. */
function canOpen(section: Section, index: number, lexicon: CompiledLexicon): boolean {
  if (ownLists.has(section.kind) && section.source === 'heading' && section.marker === null) return false;
  // The front repeats the labelled lines of the whole paper.
  if (section.source === 'start' && section.blocks[index]?.kind === 'field') return false;
  const before = section.blocks.slice(0, index).findLast(isText);
  return before === undefined || !(/[:–-]$/.test(before.text.text) || lexicon.is('resolves', flat(before.text)));
}

function sectionOf({ number, title, rest }: RunInOpener, lexicon: CompiledLexicon): Section & { blocks: FlowBlock[] } {
  const kind = lexicon.section(flat(title)) ?? (title.text === '' ? labelledKind(rest, lexicon) : undefined);
  return {
    heading: title,
    marker: number,
    kind: kind === undefined || ownLists.has(kind) ? 'other' : kind,
    category: null,
    level: 1,
    blocks: [...rest],
    source: 'heading',
    parent: -1,
  };
}

/** What the first words of a paragraph say it holds: "Apologies for absence Cllr A". */
function labelledKind(blocks: readonly FlowBlock[], lexicon: CompiledLexicon): Section['kind'] | undefined {
  const [first] = blocks;
  const words = isText(first) ? flat(first.text).split(' ').slice(0, mostLabelWords) : [];
  for (let count = words.length; count > 0; count--) {
    const kind = lexicon.section(words.slice(0, count).join(' '));
    const found = namedInLine.find((named) => named === kind);
    if (found !== undefined) return found;
  }
  return undefined;
}
