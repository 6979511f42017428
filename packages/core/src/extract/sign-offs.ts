import { flat, joinPassages, type Passage } from '../document/index.ts';
import type { SignOff, SignOffDomain } from '../model/index.ts';
import { type FlowBlock, isText } from '../structure/index.ts';
import { parseDate, splitSigner } from '../values/index.ts';
import { closingSignatures } from './closing-signatures.ts';
import { confidenceOf } from './confidence.ts';
import type { ExtractContext } from './context.ts';
import { createIds } from './identity.ts';
import { signOffTables } from './sign-off-tables.ts';

/** A label and what stands beside it, with the advice printed before it. */
interface LabelledValue {
  readonly label: Passage;
  readonly value: Passage;
  readonly lines: readonly Passage[];
  readonly advice: string | null;
}

/**
 * Professional advice, clearance and signatures: labels that name who signs, statements by statutory officers, and the unlabelled names,
 * posts and dates that close a paper.
 */
export function extractSignOffs(context: ExtractContext): readonly SignOff[] {
  const ids = createIds('sign');
  const labelled = labelledValues(context).flatMap((field) => signOffOf(field, context, ids));
  const tables = signOffTables(context, ids);
  return [...labelled, ...tables, ...closingSignatures(context, ids)];
}

function labelledValues({ report }: ExtractContext): readonly LabelledValue[] {
  const found: LabelledValue[] = [];
  let advice: string | null = null;
  const add = (label: Passage, blocks: readonly FlowBlock[]): void => {
    const lines = blocks.filter(isText).map((block) => block.text);
    found.push({ label, value: joinPassages(lines), lines, advice });
  };
  for (const section of report.sections) {
    const own = section.blocks.filter(isText).map((block) => flat(block.text));
    if (section.source !== 'start') add(section.heading, section.blocks.filter((block) => block.kind !== 'field'));
    advice = section.kind === 'implication' && own.length > 0 ? own.join(' ') : advice;
    for (const block of section.blocks) if (block.kind === 'field' && section.source !== 'grid') add(block.label, block.value);
  }
  return withoutRepeats(found);
}

/** A labelled cell is both a field of the front and a section of its own: once is enough. */
function withoutRepeats(fields: readonly LabelledValue[]): readonly LabelledValue[] {
  const seen = new Set<string>();
  return fields.filter((field) => {
    const key = `${field.label.runs[0]?.start ?? ''}:${field.label.runs[0]?.regions?.[0]?.page ?? ''}:${flat(field.label)}:${field.value.text.slice(0, 40)}`;
    if (seen.has(key)) return false;
    seen.add(key);
    return true;
  });
}

const domainOf = (label: string, context: ExtractContext): SignOffDomain | undefined => context.lexicon.signer(label) ?? context.lexicon.signer(roleIn(label));

/** The post that a label names: "Statement by the S151 Officer: Financial Implications" names the S151 Officer. */
function roleIn(label: string): string {
  return label
    .replace(/\([^)]{0,120}\)/g, '')
    .replace(/^(?:statement|comments?|advice|considered|reviewed|cleared|approved|agreed|signed off|signed|authorised|verified|completed|provided) (?:by|of|from) (?:the )?/i, '')
    .replace(/\s?:[^]{0,200}$/, '')
    .replace(/\s(?:consulted|sign[- ]off|comments?|advice obtained|approval|clearance|statement)$/i, '')
    .replace(/^for key decisions? [-–] /i, '')
    .trim();
}

function signOffOf(field: LabelledValue, context: ExtractContext, ids: (marker?: string | null) => string): readonly SignOff[] {
  const label = flat(field.label);
  const act = context.lexicon.signOffAct(label.replace(/:[^]{0,200}$/, ''));
  const domain = domainOf(label, context);
  if (act === undefined && domain === undefined) return [];
  const value = flat(field.value);
  if (value === '') return [];
  const answer = answerOf(value, context);
  const signer = answer === null ? splitSigner(field.lines.map(flat).join(' ')) : null;
  const named = signer !== null && signer.name !== null;
  if (isSectionHeading(label, context)) return [];
  // Without a word that says so, only a name with its date, or a name alone on its line, is a signature.
  const signs = named && (signer.date !== null || (value.length <= 90 && !/[.]$/.test(value) && context.lexicon.implication(label) === undefined));
  if (act === undefined && !signs) return [];
  if (isHeaderLabel(label, context) && act !== 'approved' && signer?.date == null) return [];
  const isStatement = answer === null && value.length >= 200;
  const role = roleIn(label);
  const person = answer?.rest !== undefined && answer.rest !== '' ? { name: answer.rest, role: null } : named && !isStatement ? { name: signer.name, role: signer.role } : null;
  const date = isStatement ? null : (signer?.date ?? field.lines.map((line) => parseDate(flat(line))).find((found) => found !== null) ?? null);
  const advice = act === 'advised' && isStatement ? value : field.advice !== null && act === undefined ? field.advice : act === 'advised' && !named ? value : undefined;
  return [
    {
      id: ids(null),
      text: `${label}: ${value}`,
      evidence: [...context.quote(field.label), ...context.quote(field.value)],
      confidence: confidenceOf.labelled,
      domain: domain ?? 'other',
      act: act ?? 'advised',
      role: role === '' ? null : role,
      person,
      date,
      result: answer?.result ?? 'stated',
      ...(advice !== undefined && { advice }),
    },
  ];
}

const isSectionHeading = (label: string, { lexicon }: ExtractContext): boolean => {
  const kind = lexicon.section(label);
  return kind !== undefined && kind !== 'signOff';
};

const isHeaderLabel = (label: string, { lexicon }: ExtractContext): boolean => lexicon.headerLabel(label) !== undefined && lexicon.signOffAct(label) === undefined;

/** A value that is an answer: yes, no, not applicable, with the initials of who gave it. */
function answerOf(value: string, { lexicon }: ExtractContext): { readonly result: SignOff['result']; readonly rest: string } | null {
  if (lexicon.is('notApplicable', value)) return { result: 'notApplicable', rest: '' };
  const words = /^([\p{L}/]{1,6})[\s,.:–-]{0,3}([\p{L}. ]{0,40})$/u.exec(value);
  if (words === null) return null;
  const [, answer = '', rest = ''] = words;
  if (lexicon.is('yes', answer)) return { result: 'yes', rest: rest.trim() };
  if (lexicon.is('no', answer)) return { result: 'no', rest: rest.trim() };
  return null;
}

