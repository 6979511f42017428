import { flat } from '../../document/index.ts';
import type { CompiledLexicon, HeaderLabel } from '../../lexicon/index.ts';
import type { SignOff } from '../../model/index.ts';
import { parseDate } from '../../values/index.ts';
import type { ExtractContext } from '../context.ts';
import { namesImplications } from '../implications/implication-categories.ts';
import { placeOf } from './beneath-signature.ts';
import { isBlankLine } from './blanks.ts';
import { capacityOf, domainOf } from './domains.ts';
import type { LabelledValue } from './labelled-values.ts';
import { postThatGives } from './printed-post.ts';
import { isSignedOutright } from './signed-outright.ts';

/** A labelled value, and what its label says of who signs there. */
export interface PlaceToSign {
  readonly field: LabelledValue;
  /** The label as printed. */
  readonly printed: string;
  /** Its words that say who signs. */
  readonly label: string;
  readonly value: string;
  readonly isConsultee: boolean;
  readonly act: SignOff['act'] | undefined;
  readonly domain: SignOff['domain'] | undefined;
}

/** Labels that name people on a front: among signatures they name who signs. */
const peopleLabels: ReadonlySet<HeaderLabel | undefined> = new Set<HeaderLabel | undefined>([
  'author',
  'director',
  'leadMember',
  undefined,
]);

/** In a part that is there to be signed any label but those of a front says for what somebody signs. */
const capacityIn = (label: string, lexicon: CompiledLexicon): SignOff['domain'] | undefined =>
  peopleLabels.has(lexicon.headerLabel(label)) ? (capacityOf(label, lexicon) ?? 'other') : undefined;

/** What a label says of who signs beside it, and how. */
export function placeIn(field: LabelledValue, context: ExtractContext): PlaceToSign {
  const { lexicon } = context;
  const printed = flat(field.label).replace(/\s?:$/, '');
  const consultee = consulteeIn(printed, context);
  const label = consultee ?? printed;
  const act =
    lexicon.signOffAct(label.replace(/:[\s\S]{0,200}$/, '')) ??
    commented(field, label, context) ??
    commentsOf(label, lexicon);
  return {
    field,
    printed,
    label,
    value: flat(field.value),
    isConsultee: consultee !== null,
    act: consultee === null ? act : 'consulted',
    domain:
      domainOf(label, lexicon) ??
      (act === undefined ? undefined : capacityOf(label, lexicon)) ??
      (field.inSignOffs || isSignedOutright(field, context) ? capacityIn(label, lexicon) : undefined),
  };
}

/** Whether anybody can have signed there: the label is of a sign-off, and something is printed beside it. */
export function asksToSign({ field, label, value, act, domain }: PlaceToSign, context: ExtractContext): boolean {
  if (isBlankLine(value, context.lexicon) || (act === undefined && domain === undefined)) return false;
  // What an officer comments may stand under headings of its own.
  if (value === '') return field.headsParts && act === 'advised' && domain !== undefined;
  if (
    (!field.inSignOffs && isOtherSection(label, context)) ||
    isBareDate(field, domain) ||
    context.lexicon.is('none', value)
  )
    return false;
  if (isContact(field, label, context)) return false;
  // Each line that says for whom somebody signed is a sign-off of its own.
  return !field.lines.slice(1).some(({ text }) => context.lexicon.begins('signedFor', text));
}

/** Whether an author is named over a number or an address: whom to ask, and nobody's signature. */
function isContact({ label: printed }: LabelledValue, label: string, context: ExtractContext): boolean {
  const { lexicon, report } = context;
  if (lexicon.headerLabel(label) !== 'author') return false;
  const at = placeOf(printed, context);
  const next = at < 0 ? undefined : report.flow[at + 1];
  const words = next?.kind === 'field' ? flat(next.label) : '';
  return lexicon.is('phoneLabels', words) || lexicon.is('emailLabels', words);
}

/** Whether a label asks who was consulted, or stands in a part of the paper that tells it. */
export const isConsultation = ({ label, field }: PlaceToSign, { lexicon }: ExtractContext): boolean =>
  [label, ...field.under.map(flat)].some((words) => lexicon.section(words) === 'consultation');

const longestDate = 30;

/** Beside a label that names nobody, a date alone says when something came or went. */
const isBareDate = ({ value, inSignOffs }: LabelledValue, domain: SignOff['domain'] | undefined): boolean =>
  domain === undefined &&
  !inSignOffs &&
  value.text.length <= longestDate &&
  parseDate(flat(value))?.precision === 'day';

/** A label that names another part of a paper (conflicts, recommendations) signs nothing, whoever it mentions. */
function isOtherSection(label: string, { lexicon }: ExtractContext): boolean {
  const kind = lexicon.section(label);
  return kind !== undefined && kind !== 'signOff' && kind !== 'contact';
}

/** A post or profession heads what it says beneath "Comments of statutory officers". */
const commented = (field: LabelledValue, label: string, { lexicon }: ExtractContext): SignOff['act'] | undefined =>
  field.isHeading &&
  field.part !== null &&
  lexicon.signOffAct(flat(field.part)) === 'advised' &&
  !lexicon.is('adviceBy', flat(field.part)) &&
  !namesImplications(label, lexicon) &&
  domainOf(label, lexicon) !== undefined
    ? 'advised'
    : undefined;

/** "Director of Finance’s comments": a post gives them. */
function commentsOf(label: string, lexicon: CompiledLexicon): SignOff['act'] | undefined {
  const post = postThatGives(label, lexicon);
  return post !== null && domainOf(post, lexicon) !== undefined ? 'advised' : undefined;
}

/** Whom a label of consultation names: "Consultation: Portfolio Holder". */
function consulteeIn(label: string, { lexicon }: ExtractContext): string | null {
  const [, what = '', who = ''] = /^([^:]{4,40}):\s(.{3,80})$/.exec(label) ?? [];
  return lexicon.section(what) === 'consultation' && domainOf(who, lexicon) !== undefined ? who : null;
}
