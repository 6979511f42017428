import type { Passage } from '../../document/index.ts';
import { type FlowField, type FlowText, isText } from '../../structure/index.ts';
import type { ExtractContext } from '../context.ts';
import { bareLabels } from './bare-labels.ts';
import { boxedLabels } from './boxed-labels.ts';
import { goesOnBelow, ofField, overTwoLines } from './field-labels.ts';
import { frontLength } from './front-length.ts';
import { isGridHeader, tableLabels } from './front-tables.ts';
import { headedLabel, isContactLine } from './headed-labels.ts';
import { type PrintedLabel, splitRunOn } from './label-text.ts';
import { labelOverNumber, numberInLabel } from './numbered-labels.ts';
import { ownLabel } from './own-labels.ts';
import { reporterBeneath } from './report-of.ts';
import { goingOn, linesAfter, textsAt } from './value-lines.ts';

/** The labels of a paper in order, and which blocks of its flow they and their values took. */
export interface FrontLabels {
  readonly labels: readonly PrintedLabel[];
  readonly taken: ReadonlySet<number>;
  /** What stands before a label on its line, by the place of the line: the body's name. */
  readonly leads: ReadonlyMap<number, Passage>;
}

/** Reads every printed label: fields, headings over their value, questions answered on their line, cells of a front's table. */
export function readLabels({ report, lexicon }: ExtractContext): FrontLabels {
  const { flow } = report;
  const taken = new Set<number>();
  const leads = new Map<number, Passage>();
  const bare = bareLabels(flow, lexicon);
  const labels = flow.flatMap((block, index): readonly PrintedLabel[] => {
    if (taken.has(index)) return [];
    const unmarked = bare.get(index);
    if (unmarked !== undefined) {
      taken.add(index);
      return unmarked;
    }
    if (block.kind === 'field') return ofFieldAt(block, index);
    if (block.kind === 'table')
      return index < frontLength / 2
        ? tableLabels(block, index, lexicon).flatMap((printed) => splitRunOn(printed, lexicon))
        : [];
    return isText(block) ? ofLineAt(block, index) : [];
  });
  return { labels, taken, leads };

  function take(printed: PrintedLabel, goesOn: readonly Passage[]): readonly PrintedLabel[] {
    for (let at = 0; at <= goesOn.length; at++) taken.add(printed.index + at);
    return splitRunOn({ ...printed, lines: [...printed.lines, ...goesOn] }, lexicon);
  }

  function ofFieldAt(block: FlowField, index: number): readonly PrintedLabel[] {
    if (isGridHeader(flow, index, lexicon)) return [];
    const hanging = index < frontLength ? overTwoLines(block, flow[index - 1], index, lexicon) : null;
    if (hanging !== null) {
      taken.add(index - 1);
      return take(hanging, []);
    }
    const whole = index < frontLength ? goesOnBelow(block, flow[index + 1], index, lexicon) : null;
    if (whole !== null) {
      taken.add(index + 1);
      return take(whole, []);
    }
    const numbered = index < frontLength / 2 ? numberInLabel(block, index, lexicon) : null;
    if (numbered !== null) {
      leads.set(index, numbered.subject);
      return [numbered.printed];
    }
    const boxed = index < frontLength / 2 ? boxedLabels(block, index, lexicon) : [];
    if (boxed.length > 0) {
      leads.set(index, block.label);
      return boxed;
    }
    const printed = ofField(block, index, lexicon);
    const inFront = block.source === 'line' && index < frontLength && lexicon.headerLabel(printed.words) !== undefined;
    const lines = inFront ? linesAfter(flow, index, lexicon) : [];
    const next = lines.findIndex((_, at) => bare.has(index + 1 + at));
    return take(printed, goingOn(printed, next < 0 ? lines : lines.slice(0, next), lexicon));
  }

  function ofLineAt(block: FlowText, index: number): readonly PrintedLabel[] {
    const next = flow[index + 1];
    const reporter = index < frontLength / 2 ? reporterBeneath(block, next, index, lexicon) : null;
    if (reporter !== null) return take(reporter.label, [reporter.post]);
    const own = ownLabel({ text: block.text, next, index, lexicon });
    if (own?.lead !== undefined) leads.set(index, own.lead);
    if (own !== null) return take(own.printed, []);
    const [below] = textsAt(flow, index + 1);
    const words = block.kind === 'item' ? null : labelOverNumber(block.text, below, index, lexicon);
    if (words !== null && below !== undefined)
      return take({ label: block.text, words, lines: [], index, inGrid: false }, [below]);
    const mayHead =
      block.kind === 'heading' || (block.kind === 'paragraph' && isContactLine(block.text, next, lexicon));
    const headed = mayHead ? headedLabel(block.text, flow, index, lexicon) : null;
    return headed === null ? [] : take(headed.printed, headed.beneath);
  }
}
