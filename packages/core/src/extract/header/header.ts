import { flat } from '../../document/index.ts';
import type { HeaderLabel } from '../../lexicon/index.ts';
import type { Appendix, Header, Issue, Party, SignOff } from '../../model/index.ts';
import { findDates, parseDate, parseParty } from '../../values/index.ts';
import type { ExtractContext } from '../context.ts';
import { accessOf } from './access.ts';
import { type Front, fieldOf, readFront } from './front.ts';
import { readHeaderParties } from './header-parties.ts';
import { placeholderIssues, isPlaceholder } from './placeholders.ts';
import { readTitleStack, type TitleStack } from './title-stack.ts';
import { wardsOf } from './wards.ts';

/** What the rest of a paper adds to its head: an author who only signs at the end, an appendix that is exempt. */
export interface Beside {
  readonly signOffs: readonly SignOff[];
  readonly appendices: readonly Appendix[];
}

/** A paper's head with what is doubtful in it. */
export interface HeaderReading {
  readonly header: Header;
  readonly issues: readonly Issue[];
}

/** Reads a paper's head: its labelled fields first, the unlabelled lines above them where a label is missing. */
export function extractHeader(context: ExtractContext, beside: Beside): HeaderReading {
  const front = readFront(context);
  const stack = readTitleStack(front.lines, context.lexicon);
  const parties = readHeaderParties(front);
  const text = (kind: HeaderLabel): string | null => {
    const field = fieldOf(front, kind);
    const value = field === undefined ? '' : flat(field.value);
    return value === '' || isPlaceholder(value, context.lexicon) ? null : value;
  };
  const date = dateIn(text('meetingDate')) ?? stack.date;
  const meeting = meetingName(text('meeting'), stack, context);
  const authors = parties.authors.length > 0 ? parties.authors : signedAuthors(beside);
  const forwardPlanRef = text('forwardPlanRef');
  const version = text('version');
  const time = text('time') ?? stack.time;
  const venue = text('venue');
  const maker = text('decisionMaker');
  const header: Header = {
    title: text('title') ?? headingTitle(context) ?? stack.title,
    body: bodyOf(text('body') ?? stack.body),
    meeting: meeting === null && date === null ? null : { name: meeting, date, ...(time !== null && { time }), ...(venue !== null && { venue }) },
    agendaItem: agendaItemOf(text('agendaItem'), front),
    reportRef: text('reportRef'),
    documentDate: dateIn(text('documentDate')),
    ...(version !== null && { version }),
    authors,
    directors: parties.directors,
    leadMembers: parties.leadMembers,
    contacts: parties.contacts,
    decisionMaker: maker === null ? null : (parseParty(maker) ?? bodyOf(maker)),
    purpose: purposeOf(text('purpose'), context),
    keyDecision: keyDecisionOf(front, context),
    ...(forwardPlanRef !== null && { forwardPlanRef }),
    access: accessOf(front, beside.appendices, context),
    wards: wardsOf(text('wards'), context.lexicon),
    fields: front.fields.map(({ label, value }) => ({
      label: flat(label).replace(/\s?:$/, ''),
      value: value.text === '' ? null : flat(value),
      evidence: [...context.quote(label), ...context.quote(value)],
    })),
  };
  return { header, issues: [...placeholderIssues(front, context), ...sharedOutIssues(parties.inferred)] };
}

function sharedOutIssues(inferred: boolean): readonly Issue[] {
  const message = 'Labels are printed before all their values; who belongs to which label was inferred from the order.';
  return inferred ? [{ code: 'labelsBeforeValues', severity: 'warning', message }] : [];
}

const dateIn = (value: string | null): ReturnType<typeof parseDate> => {
  if (value === null) return null;
  const whole = parseDate(value);
  return whole !== null && whole.precision === 'day' ? whole : (findDates(value).find((found) => found.value.precision === 'day')?.value ?? whole);
};

const bodyOf = (name: string | null): Party | null => (name === null ? null : { name, role: null, body: null, kind: 'body', raw: name });

/** A meeting's name without the date and place that run on after it. */
function meetingName(labelled: string | null, stack: TitleStack, { lexicon }: ExtractContext): string | null {
  if (labelled === null || labelled.length > 200) return stack.meeting;
  const [date] = findDates(labelled);
  const name = (date === undefined ? labelled : labelled.slice(0, date.start)).replace(/(?:[\s,–-]|\b(?:on|at|held))+$/i, '');
  return name === '' || lexicon.is('genericTitles', name) ? stack.meeting : name;
}

/** The first heading the format declares that is not a form's own name, before the report's sections begin. */
function headingTitle({ report, lexicon }: ExtractContext): string | null {
  for (const block of report.flow.slice(0, 10)) {
    if (block.kind !== 'heading' || block.depth > 2 || block.marker !== null) continue;
    const words = flat(block.text).replace(/[\s:.–-]{1,4}$/, '');
    if (lexicon.is('genericTitles', words) || lexicon.headerLabel(words) !== undefined || lexicon.section(words) !== undefined || words.length < 8) continue;
    if (readTitleStack([block.text], lexicon).title === null) continue;
    return words;
  }
  return null;
}

const signedAuthors = ({ signOffs }: Beside): Party[] =>
  signOffs
    .filter((signOff) => signOff.domain === 'author' && signOff.person?.name != null)
    .map(({ person, text }) => ({ name: person?.name ?? null, role: person?.role ?? null, body: null, kind: 'person', raw: text }));

function agendaItemOf(labelled: string | null, front: Front): string | null {
  const number = labelled === null ? undefined : /^(?:no\.?\s?)?(\d{1,3}[a-z]?(?:\.\d{1,2})?)\b/i.exec(labelled)?.[1];
  if (number !== undefined) return number;
  if (labelled !== null && labelled.length <= 12) return labelled;
  for (const line of front.lines) {
    const printed = /^(?:agenda )?item(?: no\.?| number)?\s?:?\s?(\d{1,3}[a-z]?)\b/i.exec(flat(line))?.[1];
    if (printed !== undefined) return printed;
  }
  return null;
}

function purposeOf(value: string | null, { lexicon }: ExtractContext): Header['purpose'] {
  if (value === null || value.length > 60) return null;
  if (/\bdiscuss/i.test(value)) return 'discussion';
  if (/\bnot(?:e|ing)\b/i.test(value)) return 'noting';
  if (/\binform/i.test(value)) return 'information';
  return /\bdecision\b|\bapprov/i.test(value) || lexicon.verb(value) !== undefined ? 'decision' : null;
}

/** Whether the paper says it is a key decision: by its own label, or by the type or purpose it names. */
function keyDecisionOf(front: Front, { lexicon }: ExtractContext): boolean | null {
  const own = fieldOf(front, 'keyDecision');
  if (own !== undefined) {
    const [first = ''] = flat(own.value).split(/[\s,.;:–-]+/);
    if (lexicon.is('yes', first)) return true;
    if (lexicon.is('no', first) || lexicon.is('no', flat(own.value))) return false;
    return lexicon.is('notApplicable', flat(own.value)) ? false : null;
  }
  for (const kind of ['decisionType', 'purpose'] as const) {
    const value = fieldOf(front, kind);
    if (value === undefined) continue;
    const words = flat(value.value).toLowerCase();
    if (/\b(?:non|not)\b.{0,6}\bkey\b/.test(words)) return false;
    if (/\bkey\b/.test(words) && words.length < 40) return true;
  }
  const line = front.lines.map((passage) => flat(passage).toLowerCase()).find((words) => /^(?:non[ -])?key decision\b/.test(words) && words.length < 60);
  return line === undefined ? null : !line.startsWith('non');
}
