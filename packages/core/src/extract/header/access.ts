import { flat } from '../../document/index.ts';
import { type CompiledLexicon, perLexicon } from '../../lexicon/index.ts';
import type { Access, Appendix } from '../../model/index.ts';
import { type FlowBlock, isText } from '../../structure/index.ts';
import { parseAccess, tickedIn } from '../../values/index.ts';
import type { ExtractContext } from '../context.ts';
import { lineStatus, withholdsAppendix } from './access-lines.ts';
import { type Front, type FrontField, fieldsOf, itemPhrase, strayWords } from './front.ts';
import { frontLength } from './front-length.ts';

type Status = Access['status'];

// Local Government Act 1972, Schedule 12A: seven paragraphs in England, to 18 in Wales and before 2006. Welsh mutates "paragraff".
const paragraphs =
  /\b(?:para(?:graph)?s?|[pb]h?aragraff?(?:au)?)\.?\s((?:\d{1,2}(?:\s?(?:,|and|&|or|a|ac|neu)\s?)?){1,6})/gi;

/** The short texts of the first blocks, labelled ones left out: a status may stand below the first section. */
const frontTexts = ({ report, lexicon }: ExtractContext): readonly string[] =>
  report.flow
    .slice(0, frontLength)
    .filter((block, index) => !isAnswered(block, report.flow[index + 1], lexicon))
    .filter(isText)
    .map((block) => flat(block.text))
    .filter((line) => line.length < 400);

/** Whether a heading is answered beneath, with nothing or with a status: "Not for publication documents" over "None", "Exempt report" over "Not exempt". */
const isAnswered = (block: FlowBlock, next: FlowBlock | undefined, lexicon: CompiledLexicon): boolean =>
  block.kind === 'heading' &&
  isText(next) &&
  (lexicon.begins('none', flat(next.text)) ||
    lexicon.is('notApplicable', flat(next.text)) ||
    lineStatus(flat(next.text), lexicon) === 'public');

/** Whether the public may read the paper: from its own field, the line that withholds it, or the list of its appendices. */
export function accessOf(front: Front, appendices: readonly Appendix[], context: ExtractContext): Access | null {
  const { lexicon } = context;
  const fields = [...fieldsOf(front, 'access'), ...fieldsOf(front, 'status')];
  const lines = [...frontTexts(context), ...strayWords(front).map(flat)];
  const labelled = fields.map((field) => fieldStatus(field, context)).find((found) => found !== null);
  const printed = lines.map((line) => lineStatus(line, lexicon)).filter((found) => found !== null);
  const phrase = itemPhrase(front);
  const status =
    labelled ??
    printed.find((found) => found !== 'public') ??
    printed[0] ??
    (phrase === null ? null : parseAccess(phrase.access)) ??
    appendixStatus(appendices, lexicon);
  if (status === null) return null;
  const withheld = appendices.some((appendix) => appendix.access === 'exempt' && appendix.attached !== false);
  // A form that asks whether a paper contains what is exempt is answered with yes for an appendix too.
  const inPart = withheld && (status === 'public' || fields.some((field) => asksForContents(field, lexicon)));
  const words = [
    ...fields.map(({ label, value }) => `${flat(label)} ${flat(value)}`),
    ...lines.filter((line) => lineStatus(line, lexicon) !== null),
    ...(inPart || status !== 'public' ? exemptionNotes(context) : []),
    ...appendices
      .filter(({ access }) => access === 'exempt')
      .flatMap(({ evidence }) => evidence.map(({ quote }) => quote)),
  ];
  return {
    status: inPart ? 'partExempt' : status,
    paragraphs: status === 'public' && !inPart ? [] : paragraphsIn(words),
  };
}

const asksForContents = ({ label }: FrontField, lexicon: CompiledLexicon): boolean =>
  lexicon.holds('accessContents', flat(label));

const mostNotes = 3;

/** Notes anywhere in a paper that name the Schedule under which something is withheld. */
const exemptionNotes = ({ report, lexicon }: ExtractContext): readonly string[] =>
  report.flow
    .filter(isText)
    .map((block) => flat(block.text))
    .filter((words) => lexicon.holds('accessSchedules', words))
    .slice(0, mostNotes);

/** "Exempt: No" answers its label; otherwise the value says it. */
function fieldStatus({ label, value }: FrontField, { lexicon }: ExtractContext): Status | null {
  const asked = flat(label);
  const words = tickedIn(flat(value)) ?? flat(value);
  const asksForExempt = exemptAsked(lexicon).test(asked) && !lexicon.holds('accessOpen', asked);
  const [first = ''] = words.split(/[\s,.;:–-]+/);
  if (asksForExempt && lexicon.is('accessParts', first)) return 'partExempt';
  if (lexicon.is('no', first)) return asksForExempt ? 'public' : (valueStatus(words, lexicon) ?? 'exempt');
  if (lexicon.is('yes', first))
    return !asksForExempt
      ? 'public'
      : lexicon.holds('accessInPart', asked) || lexicon.holds('accessAppendices', words)
        ? 'partExempt'
        : 'exempt';
  if (withholdsAppendix(words, lexicon)) return 'partExempt';
  return (
    valueStatus(words, lexicon) ??
    ((lexicon.begins('none', words) || lexicon.is('notApplicable', words)) && asksForExempt ? 'public' : null)
  );
}

/** A value that calls the paper both open and exempt is open in part. */
function valueStatus(printed: string, lexicon: CompiledLexicon): Status | null {
  if (printed.length > 300) return null;
  const { ifWithheld, denies } = patternsOf(lexicon);
  const value = printed.replace(ifWithheld, '');
  const clauses = value.split(clauseBreaks(lexicon)).filter((clause) => !denies.test(clause));
  const found = new Set(clauses.map((clause) => parseAccess(clause)).filter((status) => status !== null));
  return found.has('partExempt') || (found.has('public') && found.has('exempt'))
    ? 'partExempt'
    : (parseAccess(value) ?? null);
}

const patternsOf = perLexicon(({ oneOf }) => ({
  /** "Open. If exempt, the reason is given below": what a form would print otherwise. */
  ifWithheld: new RegExp(`(?<![\\p{L}])${oneOf('accessConditions')}(?![\\p{L}])[\\s\\S]{0,200}$`, 'iu'),
  denies: new RegExp(`^\\s?${oneOf('accessDenials')}`, 'iu'),
}));

const exemptAsked = perLexicon(({ oneOf }) => new RegExp(oneOf('accessAsked'), 'iu'));
const clauseBreaks = perLexicon(
  ({ oneOf }) => new RegExp(`[,;(–]|\\s-\\s|(?<![\\p{L}])${oneOf('accessExceptions')}(?![\\p{L}])`, 'iu'),
);

/** A form's list of appendices has a line for exempt information; "no" beside it says that there is none. */
function appendixStatus(appendices: readonly Appendix[], lexicon: CompiledLexicon): Status | null {
  const exempt = appendices.find((appendix) => lexicon.holds('exemptInformation', appendix.title ?? ''));
  if (exempt === undefined || exempt.attached === null) return null;
  return exempt.attached ? 'partExempt' : 'public';
}

function paragraphsIn(texts: readonly string[]): number[] {
  const numbers = texts.flatMap((text) =>
    [...text.matchAll(paragraphs)].flatMap((match) => (match[1] ?? '').match(/\d{1,2}/g) ?? []),
  );
  return [...new Set(numbers.map(Number))].filter((number) => number >= 1 && number <= 18).sort((a, b) => a - b);
}
