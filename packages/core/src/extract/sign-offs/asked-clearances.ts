import { flat, joinPassages, type Passage, slicePassage } from '../../document/index.ts';
import { type CompiledLexicon, perLexicon } from '../../lexicon/index.ts';
import { cellText, type FlowBlock, type FlowTable, isText, rowsOf } from '../../structure/index.ts';
import { parseParty } from '../../values/index.ts';
import { confidenceOf } from '../confidence.ts';
import type { ExtractContext } from '../context.ts';
import { categoryAsked } from '../implications/implication-categories.ts';
import { answerOf } from './answers.ts';
import { capacityOf, domainOfCategory } from './domains.ts';
import type { FoundSignOff } from './found-sign-off.ts';
import { signerInWords } from './signer-in-words.ts';

/** What a form asked of clearances and was told, and the labels that asked. */
export interface AskedClearances {
  readonly signOffs: readonly FoundSignOff[];
  readonly labels: ReadonlySet<Passage>;
}

/** The questions of a form by whom something was cleared: "Have the resource implications been cleared by Finance? Yes", "Name of officer: A. Clark". */
export function askedClearances(context: ExtractContext): AskedClearances {
  const { report, lexicon } = context;
  const labels = new Set<Passage>();
  const asked = report.flow.flatMap((block, index): readonly Asked[] => {
    if (block.kind === 'table') return questionsInRows(block, lexicon);
    const next = report.flow.slice(index + 1, index + 3).find(({ kind }) => kind !== 'pageBreak');
    const question = questionIn(block, next, lexicon);
    return question === null ? [] : [question];
  });
  const signOffs = asked.flatMap((one): readonly FoundSignOff[] => {
    const whom = clearedBy(lexicon).exec(flat(one.question))?.[1];
    const found = whom === undefined ? null : clearanceOf(one, whom, lexicon);
    if (found !== null) for (const label of one.labels) labels.add(label);
    return found === null ? [] : [found];
  });
  return { signOffs, labels };
}

interface Asked {
  readonly question: Passage;
  readonly answers: readonly Passage[];
  /** The labels of fields that stand for the question and for the name beneath. */
  readonly labels: readonly Passage[];
}

const mostQuestion = 240;

const clearedBy = perLexicon(
  ({ oneOf }) =>
    new RegExp(
      `(?<![\\p{L}])${oneOf('approvalWords')}(?: off)? ${oneOf('byWords')} (?:${oneOf('articles')} )?([^?:]{2,100})`,
      'iu',
    ),
);

/** Whether words ask something: by their mark, or for a day. */
const asksIn = (words: string, lexicon: CompiledLexicon): boolean =>
  words.length <= mostQuestion && (words.includes('?') || lexicon.begins('askedDates', words));

/** The questions that rows of a form begin with, answered in the cells beside them. */
const questionsInRows = (table: FlowTable, lexicon: CompiledLexicon): readonly Asked[] =>
  rowsOf(table).flatMap((row): readonly Asked[] => {
    const [question, ...answers] = row.map(cellText).filter(({ text }) => text !== '');
    const isQuestion = question !== undefined && asksIn(question.text, lexicon);
    return isQuestion ? [{ question, answers, labels: [] }] : [];
  });

/** A question with what is printed behind it and, where that names somebody, on the line beneath. */
function questionIn(block: FlowBlock, next: FlowBlock | undefined, lexicon: CompiledLexicon): Asked | null {
  if (block.kind === 'field') {
    const words = flat(block.label);
    if (!asksIn(words, lexicon)) return null;
    const beneath = namedIn(next, lexicon);
    const answers = [...block.value.filter(isText).map(({ text }) => text), ...beneath.passages];
    return { question: block.label, answers, labels: [block.label, ...beneath.labels] };
  }
  const end = isText(block) ? block.text.text.indexOf('?') : -1;
  if (!isText(block) || end < 0 || end > mostQuestion) return null;
  const beneath = namedIn(next, lexicon);
  return {
    question: slicePassage(block.text, 0, end + 1),
    answers: [slicePassage(block.text, end + 1), ...beneath.passages],
    labels: beneath.labels,
  };
}

/** A line that gives a name behind its label, as it is printed. */
function namedIn(
  block: FlowBlock | undefined,
  lexicon: CompiledLexicon,
): { readonly passages: readonly Passage[]; readonly labels: readonly Passage[] } {
  const nothing = { passages: [], labels: [] };
  if (block?.kind === 'field')
    return nameLabel(lexicon).test(`${flat(block.label).replace(/\s?:$/, '')}:`)
      ? {
          passages: [joinPassages([block.label, ...block.value.filter(isText).map(({ text }) => text)])],
          labels: [block.label],
        }
      : nothing;
  return isText(block) && nameLabel(lexicon).test(flat(block.text)) ? { passages: [block.text], labels: [] } : nothing;
}

const nameLabel = perLexicon(({ oneOf }) => new RegExp(`^${oneOf('signerLabels')}\\s?:`, 'iu'));
const nameAlone = perLexicon(({ oneOf }) => new RegExp(`^${oneOf('signerLabels')}$`, 'iu'));
const nameBehind = perLexicon(
  ({ oneOf }) => new RegExp(`(?:^|\\s)(${oneOf('signerLabels')})\\s?:\\s?(\\S.{1,100})$`, 'iu'),
);

/** The post in a label that asks for a name: "Name of Financial Officer". */
const postIn = (label: string, lexicon: CompiledLexicon): string | null =>
  nameAlone(lexicon).test(label) ? (/\s\p{Lu}.*$/u.exec(label)?.[0].trim() ?? null) : null;

/** Whether words name a post of their own, and not only an officer. */
const isPost = (words: string, lexicon: CompiledLexicon): boolean =>
  words.includes(' ') && parseParty(words, lexicon.words)?.kind === 'post';

const andName = perLexicon(({ oneOf }) => new RegExp(`\\s${oneOf('listJoins')}\\s${oneOf('signerLabels')}$`, 'iu'));

function clearanceOf({ question, answers }: Asked, whom: string, lexicon: CompiledLexicon): FoundSignOff | null {
  const told = answers.map(flat).filter((words) => words !== '');
  const whole = told.join(' ');
  const [, label = '', printedName] = nameBehind(lexicon).exec(whole) ?? [];
  const before = printedName === undefined ? whole : whole.replace(nameBehind(lexicon), '').trim();
  const answer = answerOf(before, lexicon);
  const signer = printedName ?? (answer === null ? whole : answer.rest);
  const { name, role, date } = signerInWords(signer, lexicon);
  const isNamed = name !== null && parseParty(name, lexicon.words)?.kind === 'person';
  const asked = whom.replace(andName(lexicon), '').trim();
  const post = [postIn(label, lexicon), asked].find((words) => words !== null && isPost(words, lexicon)) ?? null;
  const domain = capacityOf(asked, lexicon) ?? domainOfCategory(categoryAsked(flat(question), lexicon));
  if (!isNamed && (answer === null || domain === undefined)) return null;
  return {
    text: `${flat(question)} ${whole}`,
    passages: [question, ...answers.filter(({ text }) => text !== '')],
    confidence: confidenceOf.labelled,
    domain: domain ?? 'other',
    act: 'cleared',
    role: post,
    person: isNamed ? { name, role: role ?? post } : null,
    date,
    result: answer?.result ?? 'stated',
  };
}
