import { emptyPassage, flat, type Passage, slicePassage } from '../../document/index.ts';
import type { Finance, Issue, Money } from '../../model/index.ts';
import { type FlowBlock, isText, type Section } from '../../structure/index.ts';
import { findMoney } from '../../values/index.ts';
import { confidenceOf } from '../confidence.ts';
import type { ExtractContext, Extraction } from '../context.ts';
import { createIds } from '../identity.ts';
import { sentencesOf } from '../sentences.ts';
import { fundBehind, isAboutLimits, isThreshold, type PlacedSum, rolesOf, type SumLabel } from './finance-roles.ts';
import { readTableSums } from './finance-tables.ts';
import { findLostPounds } from './lost-pounds.ts';

/** A sum as it is printed at one place. */
interface Sum {
  readonly amount: Money;
  readonly role: Finance['role'];
  readonly text: string;
  readonly place: Passage;
  readonly from: 'sentence' | 'cell' | 'lostSign';
}

/** The sums a paper names, in the order printed, each with what it is by the words beside it. A sum printed again adds evidence to the first. */
export function extractFinances(context: ExtractContext): Extraction<Finance> {
  const ids = createIds('fin');
  const found: Finance[] = [];
  const byValue = new Map<string, number[]>();
  const issues: Issue[] = [];
  for (const sum of readSums(context)) {
    const evidence = context.quote(sum.place);
    const [quoted] = evidence;
    if (sum.from === 'lostSign')
      issues.push({
        code: 'currencySignLost',
        severity: 'warning',
        message: `"${sum.amount.raw}" was read as a sum of money without its sign.`,
        ...(quoted && { evidence: quoted }),
      });
    const value = `${sum.amount.value} ${sum.amount.currency}`;
    const alike = byValue.get(value) ?? [];
    const at = alike.find((index) => isSame(found[index], sum));
    const first = at === undefined ? undefined : found[at];
    if (at === undefined || first === undefined) {
      byValue.set(value, [...alike, found.length]);
      found.push({
        id: ids(null),
        text: sum.text,
        evidence,
        confidence: sum.from === 'lostSign' ? confidenceOf.joined : confidenceOf.phrased,
        amount: sum.amount,
        role: sum.role,
        ...(sum.amount.year !== undefined && { year: sum.amount.year }),
      });
    } else found[at] = merged(first, sum, evidence);
  }
  return { found, issues };
}

function merged(first: Finance, sum: Sum, evidence: Finance['evidence']): Finance {
  const year = first.year ?? sum.amount.year;
  const amount = { ...sum.amount, ...first.amount };
  // The list is the finding's own; a copy for each repeat would cost the square of them.
  first.evidence.push(...evidence);
  return {
    ...first,
    amount,
    role: first.role === 'other' ? sum.role : first.role,
    ...(year !== undefined && { year }),
  };
}

/** Whether a sum is the one found before: of the same value, and nothing said of the two keeps them apart. */
function isSame(first: Finance | undefined, sum: Sum): boolean {
  if (first === undefined) return false;
  const { amount, role } = first;
  const other = sum.amount;
  if (amount.value !== other.value || amount.currency !== other.currency) return false;
  if (amount.year !== undefined && other.year !== undefined && squashYear(amount.year) !== squashYear(other.year))
    return false;
  const sameFund = amount.fund !== undefined && amount.fund === other.fund;
  return role === sum.role || sameFund || (sum.from !== 'cell' && (role === 'other' || sum.role === 'other'));
}

const squashYear = (year: string): string => year.replace(/\D/g, '').slice(-4);

function readSums(context: ExtractContext): readonly Sum[] {
  const { sections, flow } = context.report;
  const homes = new Map(sections.flatMap((section) => section.blocks.map((block) => [block, section] as const)));
  const hasSigns = flow.some((block) => textsOf(block).some((text) => text.text.includes('£')));
  const visit = (block: FlowBlock, index: number, label: SumLabel): readonly Sum[] => {
    if (block.kind === 'field')
      return block.value.flatMap((value) => visit(value, index, { words: flat(block.label), beside: true }));
    if (block.kind === 'table') return tableSums(block, aboutOf(flow, index, homes.get(block), sections), context);
    return isText(block) && block.kind !== 'heading'
      ? sentencesOf(block.text).flatMap((sentence) => sentenceSums(sentence, label, hasSigns, context))
      : [];
  };
  return flow.flatMap((block, index) =>
    visit(block, index, { words: flat(homes.get(block)?.heading ?? emptyPassage), beside: false }),
  );
}

const textsOf = (block: FlowBlock): readonly Passage[] => {
  if (isText(block)) return [block.text];
  if (block.kind === 'field') return block.value.flatMap(textsOf);
  return block.kind === 'table' ? block.cells.flatMap((cell) => cell.blocks.flatMap(textsOf)) : [];
};

/** What stands before a table and over it: the paragraph before, and the headings from its section upwards. */
function aboutOf(
  flow: readonly FlowBlock[],
  index: number,
  section: Section | undefined,
  sections: readonly Section[],
): readonly string[] {
  const before = flow[index - 1];
  const about = isText(before) ? [flat(before.text)] : [];
  for (let at = section; at !== undefined; at = sections[at.parent]) about.push(flat(at.heading));
  return about;
}

function tableSums(
  table: FlowBlock & { kind: 'table' },
  about: readonly string[],
  context: ExtractContext,
): readonly Sum[] {
  return readTableSums(table, about, context).map(
    ({ amount, role, text, cell }): Sum => ({ amount, role, text, place: cell, from: 'cell' }),
  );
}

/** The sums of a sentence. Those that have lost their sign are read only where another of the sentence has it, or none of the paper has. */
function sentenceSums(sentence: Passage, label: SumLabel, hasSigns: boolean, context: ExtractContext): readonly Sum[] {
  const { lexicon } = context;
  const words = sentence.text;
  const signed = findMoney(words).map(({ value: amount, start, end }): PlacedSum => ({ amount, start, end }));
  const lost = new Set(hasSigns && signed.length === 0 ? [] : findLostPounds(words));
  const sums = [...signed, ...lost].sort((a, b) => a.start - b.start);
  if (sums.length === 0 || isAboutLimits(words, label.words, lexicon)) return [];
  const roles = rolesOf(words, sums, label, lexicon);
  const text = flat(sentence);
  return sums.flatMap((sum, index): readonly Sum[] => {
    const role = roles[index] ?? 'other';
    const isLost = lost.has(sum);
    if (isThreshold(words, sum, lexicon) || (isLost && !hasSigns && role === 'other')) return [];
    const fund = fundBehind(words, sum, lexicon);
    return [
      {
        amount: { ...sum.amount, ...(fund !== undefined && { fund }) },
        role,
        text,
        place: slicePassage(sentence, sum.start, sum.end),
        from: isLost ? 'lostSign' : 'sentence',
      },
    ];
  });
}
