import { flat, type Passage } from '../../document/index.ts';
import { type CompiledLexicon, perLexicon } from '../../lexicon/index.ts';
import type { SignOff } from '../../model/index.ts';
import { parseParty } from '../../values/index.ts';
import { confidenceOf } from '../confidence.ts';
import type { ExtractContext } from '../context.ts';
import { categoryAsked } from '../implications/implication-categories.ts';
import { answerOf } from './answers.ts';
import { capacityOf, domainOfCategory } from './domains.ts';
import { type Asked, questionsOf } from './form-questions.ts';
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
  const signOffs = questionsOf(report.flow, lexicon).flatMap((one): readonly FoundSignOff[] => {
    const words = flat(one.question);
    const whom = clearedBy(lexicon).exec(words)?.[1];
    const asked = whom === undefined ? postAsked(words, lexicon) : undefined;
    const found =
      whom !== undefined
        ? clearanceOf(one, whom, 'cleared', lexicon)
        : asked === undefined
          ? null
          : clearanceOf(one, asked, 'consulted', lexicon);
    if (found !== null) for (const label of one.labels) labels.add(label);
    return found === null ? [] : [found];
  });
  return { signOffs, labels };
}

const clearedBy = perLexicon(
  ({ oneOf }) =>
    new RegExp(
      `(?<![\\p{L}])${oneOf('approvalWords')}(?: off)? ${oneOf('byWords')} (?:${oneOf('articles')} )?(?:${oneOf('relevantWords')} )?([^?:]{2,100})`,
      'iu',
    ),
);

const askedOf = perLexicon(
  ({ oneOf }) =>
    new RegExp(
      `^(?:[(]?[\\p{L}\\d]{1,3}[.)]\\s)?${oneOf('askedWhether')} (?:${oneOf('articles')} )?(?:${oneOf('relevantWords')} )?([\\p{L}][^?:]{2,60}?) ${oneOf('askedOfPost')}(?![\\p{L}])`,
      'iu',
    ),
);

/** Of whom a question asks whether they were consulted: "Has the Cabinet Member been consulted?" */
function postAsked(question: string, lexicon: CompiledLexicon): string | undefined {
  const post = askedOf(lexicon).exec(question)?.[1];
  const domain = post === undefined ? undefined : capacityOf(post, lexicon);
  return domain === undefined || domain === 'other' ? undefined : post;
}

const nameAlone = perLexicon(({ oneOf }) => new RegExp(`^${oneOf('signerLabels')}$`, 'iu'));
const nameBehind = perLexicon(
  ({ oneOf }) => new RegExp(`(?:^|\\s)(${oneOf('signerLabels')})\\s?:\\s?(\\S.{1,100})$`, 'iu'),
);

/** The post in a label that asks for a name: "Name of Financial Officer". */
function postIn(label: string, lexicon: CompiledLexicon): string | null {
  const at = nameAlone(lexicon).test(label) ? label.search(/\s\p{Lu}/u) : -1;
  return at < 0 ? null : label.slice(at).trim();
}

/** Whether words name a post of their own, and not only an officer. */
const isPost = (words: string, lexicon: CompiledLexicon): boolean =>
  capacityOf(words, lexicon) !== undefined ||
  (words.includes(' ') && parseParty(words, lexicon.words)?.kind === 'post');

const andName = perLexicon(({ oneOf }) => new RegExp(`\\s${oneOf('listJoins')}\\s${oneOf('signerLabels')}$`, 'iu'));

function clearanceOf(
  { question, answers }: Asked,
  whom: string,
  act: SignOff['act'],
  lexicon: CompiledLexicon,
): FoundSignOff | null {
  const printed = answers.map(flat).filter((words) => words !== '');
  // A further answer of the form, to what does not concern this paper.
  const told = printed.filter((words, index) => index === 0 || !lexicon.is('notApplicable', words));
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
    act,
    role: post,
    person: isNamed ? { name, role: role ?? post } : null,
    date,
    result: answer?.result ?? 'stated',
  };
}
