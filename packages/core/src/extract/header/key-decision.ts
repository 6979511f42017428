import { flat } from '../../document/index.ts';
import { type CompiledLexicon, perLexicon } from '../../lexicon/index.ts';
import type { Header, Issue } from '../../model/index.ts';
import { type FlowBlock, isText } from '../../structure/index.ts';
import { tickedIn } from '../../values/index.ts';
import type { ExtractContext } from '../context.ts';
import { type Front, fieldOf, fieldsOf, itemPhrase } from './front.ts';

const nonKey = perLexicon(({ oneOf }) => new RegExp(`(?<![\\p{L}])${oneOf('nonKeyWords')}(?![\\p{L}])`, 'iu'));

/** Whether the paper says it is a key decision: by its own label, by the type or purpose it names, by a box, or by a sentence. */
export function keyDecisionOf(front: Front, flow: readonly FlowBlock[], lexicon: CompiledLexicon): boolean | null {
  const own = fieldOf(front, 'keyDecision');
  if (own !== undefined) return answerIn(flat(own.value), lexicon);
  for (const kind of ['decisionType', 'purpose'] as const) {
    const value = fieldOf(front, kind);
    if (value === undefined) continue;
    const words = flat(value.value);
    if (nonKey(lexicon).test(words)) return false;
    if (lexicon.is('nonKeySorts', tickedIn(words) ?? words)) return false;
    if (lexicon.holds('keyWords', words) && words.length < 40) return true;
  }
  const line = front.lines
    .map(flat)
    .find(
      (words) =>
        words.length < 60 &&
        !words.endsWith(':') &&
        (lexicon.begins('keyDecisionLines', words) || lexicon.begins('nonKeyDecisionLines', words)),
    );
  return line === undefined
    ? (chosenIn(front, lexicon) ?? toldIn(flow, lexicon))
    : lexicon.begins('keyDecisionLines', line);
}

/** "☒ Non-key decision ☐ Key decision": which of the front's boxes is ticked. */
function chosenIn({ choices }: Front, lexicon: CompiledLexicon): boolean | null {
  const isNonKey = (words: string): boolean => nonKey(lexicon).exec(words)?.index === 0;
  const chosen = choices
    .flatMap((choice) => tickedIn(flat(choice))?.split(', ') ?? [])
    .find((words) => lexicon.begins('keyWords', words) || isNonKey(words));
  if (chosen !== undefined) return !isNonKey(chosen);
  const isOther = choices.some((choice) => lexicon.is('nonKeySorts', tickedIn(flat(choice)) ?? ''));
  return isOther ? false : null;
}

/** The answer in a sentence of the paper's own: "This is not a key decision because ...". */
function toldIn(flow: readonly FlowBlock[], lexicon: CompiledLexicon): boolean | null {
  const answers = flow.flatMap((block): readonly boolean[] => {
    const words = isText(block) ? flat(block.text) : '';
    if (lexicon.begins('noKeyDecisionSentences', words)) return [false];
    return lexicon.begins('keyDecisionSentences', words) ? [true] : [];
  });
  return answers[0] ?? null;
}

function answerIn(printed: string, lexicon: CompiledLexicon): boolean | null {
  const ticked = tickedIn(printed);
  // A lone box that is ticked stands beside the label itself; none or two that are ticked answer nothing.
  if (ticked === '') return true;
  if (ticked === null ? /[☐☑☒]/.test(printed) : ticked.includes(', ')) return null;
  const value = ticked ?? printed;
  if (lexicon.begins('noKeyDecisionSentences', value)) return false;
  if (lexicon.begins('keyDecisionSentences', value)) return true;
  if (nonKey(lexicon).exec(value)?.index === 0) return false;
  if (lexicon.begins('keyDecisionLines', value)) return true;
  if (lexicon.begins('openChoices', value)) return null;
  const [first = ''] = value.split(/[\s,.;:–-]+/);
  if (lexicon.is('yes', first)) return true;
  if (lexicon.is('no', first) || lexicon.is('no', value)) return false;
  // The grounds are only given for a decision that is key.
  if (lexicon.begins('keyGrounds', value)) return true;
  return lexicon.is('notApplicable', value) ? false : null;
}

/** An issue where a form's "Yes / No" was left as it was. */
export function choiceIssues(front: Front, { lexicon, quote }: ExtractContext): readonly Issue[] {
  return fieldsOf(front, 'keyDecision')
    .filter(({ value }) => lexicon.begins('openChoices', flat(value)))
    .map(({ label, value }): Issue => {
      const [evidence] = quote(value);
      return {
        code: 'choiceNotMade',
        severity: 'warning',
        message: `${flat(label)} was left as ${flat(value)}`,
        ...(evidence !== undefined && { evidence }),
      };
    });
}

const reference = /\b(?:reference|ref|no|number)\b\.?\s?:?\s([A-Z]{1,6}[ /-]?\d[\w/.-]*|\d{1,4}[/-]\d[\w/.-]*)/i;

/** The reference in the forward plan: labelled, or named beside the answer to whether the decision is key. */
export function forwardPlanRefOf(front: Front): string | null {
  const own = fieldOf(front, 'forwardPlanRef');
  const within = own === undefined ? undefined : reference.exec(flat(own.value))?.[1];
  if (own !== undefined) return within ?? flat(own.value);
  const key = fieldOf(front, 'keyDecision');
  return key === undefined ? null : (reference.exec(flat(key.value))?.[1] ?? null);
}

/** What the paper is for, from a short value that says so. */
export function purposeOf(front: Front, lexicon: CompiledLexicon): Header['purpose'] {
  const own =
    fieldOf(front, 'purpose') ??
    front.fields.find(({ label, value }) => lexicon.section(flat(label)) === 'purpose' && value.text !== '');
  const printed = own === undefined ? (itemPhrase(front)?.purpose ?? '') : flat(own.value);
  const value = tickedIn(printed) ?? printed;
  if (value === '' || value.length >= 60) return null;
  const told = purposes.find(([, phrases]) => lexicon.holds(phrases, value))?.[0];
  return told ?? (lexicon.verb(value) === undefined ? null : 'decision');
}

/** What says what a paper is for, the weaker before the stronger. */
const purposes = [
  ['discussion', 'discussionWords'],
  ['noting', 'notingWords'],
  ['information', 'informationWords'],
  ['decision', 'decisionWords'],
] as const;
