import { flat } from '../../document/index.ts';
import type { CompiledLexicon, HeaderLabel } from '../../lexicon/index.ts';
import type { Appendix, Header, Issue, Party, SignOff } from '../../model/index.ts';
import type { ExtractContext } from '../context.ts';
import { accessOf } from './access.ts';
import { bodyInText, type TextualBody } from './body-in-text.ts';
import { onlyHeading, runningTitle, titleOfKind } from './fallback-titles.ts';
import { type Front, fieldOf, fieldsOf, readFront } from './front.ts';
import { isSentence } from './front-lines.ts';
import { readHeaderParties } from './header-parties.ts';
import { agendaItemOf } from './item-number.ts';
import { choiceIssues, forwardPlanRefOf, keyDecisionOf, purposeOf } from './key-decision.ts';
import { agendaTitle } from './kind-titles.ts';
import { labelWords } from './label-text.ts';
import { loneReference } from './lone-reference.ts';
import { meetingOf } from './meeting.ts';
import { bodyIn } from './names-in-lines.ts';
import { partiesIn } from './people.ts';
import { isPlaceholder, placeholderIssues } from './placeholders.ts';
import { titleOf } from './title.ts';
import { withoutReferences } from './title-brackets.ts';
import { wardsOf } from './wards.ts';
import { dateIn } from './when-and-where.ts';

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
  const { lexicon, report } = context;
  const front = readFront(context);
  const parties = readHeaderParties(front, lexicon);
  const text = (kind: HeaderLabel): string | null => {
    const field = fieldOf(front, kind);
    const value = field === undefined ? '' : flat(field.value);
    return value === '' || isPlaceholder(value, lexicon) ? null : value;
  };
  const body = text('body') ?? bodyAbove(front, context);
  const { meeting, issues } = meetingOf(
    front,
    body,
    lexicon,
    report.sections.some(({ kind }) => kind === 'attendance'),
    context.runningHeads,
  );
  const named = { body, meeting: meeting?.name ?? null };
  const title = titleOf(front, named, context);
  const whole =
    title.title ??
    titleOfKind(context) ??
    agendaTitle(front, report.flow, lexicon) ??
    runningTitle(context.runningHeads ?? [], lexicon) ??
    onlyHeading(context);
  const bare = whole === null ? null : withoutReferences(whole);
  const forwardPlanRef = forwardPlanRefOf(front) ?? bare?.forwardPlanRef ?? null;
  const version = text('version');
  const ref = text('reportRef');
  const textual = body === null ? bodyInText(report, lexicon) : null;
  const header: Header = {
    title: bare?.title ?? null,
    body: bodyOf(body ?? textual?.name ?? null),
    meeting,
    agendaItem: agendaItemOf(text('agendaItem'), front, lexicon) ?? title.agendaItem,
    reportRef:
      ref === null || lexicon.is('notApplicable', ref)
        ? (title.reportRef ?? bare?.reportRef ?? loneReference(front))
        : ref,
    documentDate: dateIn(documentDateOf(front)),
    ...(version !== null && { version }),
    authors: parties.authors.length > 0 ? parties.authors : signedAuthors(beside),
    directors: parties.directors,
    leadMembers: parties.leadMembers,
    contacts: parties.contacts,
    decisionMaker: decisionMakerOf(text('decisionMaker'), text('meeting'), lexicon),
    purpose: purposeOf(front, lexicon),
    keyDecision: keyDecisionOf(front, report.flow, lexicon) ?? (bare?.forwardPlanRef == null ? null : true),
    ...(forwardPlanRef !== null && { forwardPlanRef }),
    access: accessOf(front, beside.appendices, context),
    wards: wardsOf(front, lexicon),
    fields: front.fields.map(({ label, value }) => ({
      label: labelWords(label),
      value: value.text === '' ? null : flat(value),
      evidence: [...context.quote(label), ...context.quote(value)],
    })),
  };
  return {
    header,
    issues: [
      ...issues,
      ...choiceIssues(front, context),
      ...placeholderIssues(front, context),
      ...sharedOutIssues(parties.inferred),
      ...bodyIssues(textual),
    ],
  };
}

function sharedOutIssues(inferred: boolean): readonly Issue[] {
  const message = 'Labels are printed before all their values; who belongs to which label was inferred from the order.';
  return inferred ? [{ code: 'labelsBeforeValues', severity: 'warning', message }] : [];
}

function bodyIssues(body: TextualBody | null): readonly Issue[] {
  const message = `The head names no body; ${body?.name} is ${
    body?.by === 'text' ? 'the only one the text names' : "named in the text and by the officers' addresses"
  }.`;
  return body === null ? [] : [{ code: 'bodyFromText', severity: 'info', message }];
}

/** The body a line of the front names; a sentence only mentions one. */
function bodyAbove(front: Front, { lexicon, report, runningHeads }: ExtractContext): string | null {
  for (const line of [...front.lines.map(flat), ...(runningHeads ?? [])]) {
    const found = isSentence(line) && !report.flattened ? null : bodyIn(line, lexicon);
    if (found !== null) return found;
  }
  return null;
}

/** The date of the paper; one printed behind another label's value (the forward plan's publication) is not its own. */
function documentDateOf(front: Front): string | null {
  const own = fieldsOf(front, 'documentDate').find(
    ({ index }) => front.fields.find((field) => field.index === index)?.kind !== 'forwardPlanRef',
  );
  return own === undefined ? null : flat(own.value);
}

const bodyOf = (name: string | null): Party | null =>
  name === null ? null : { name, role: null, body: null, kind: 'body', raw: name };

/** Who decides: by the label, or the member to whom the report is addressed. */
function decisionMakerOf(labelled: string | null, addressee: string | null, lexicon: CompiledLexicon): Party | null {
  // "Decision taken: To buy a mower" says what was decided, not by whom.
  if (labelled !== null && lexicon.begins('itemOpeners', labelled) && /^\S{1,12}\s\p{Ll}/u.test(labelled)) return null;
  if (labelled !== null) return partiesIn(labelled, lexicon.words)[0] ?? bodyOf(labelled);
  const [party] = addressee === null ? [] : partiesIn(addressee, lexicon.words);
  return party?.kind === 'person' && party.role !== null ? party : null;
}

const signedAuthors = ({ signOffs }: Beside): Party[] =>
  signOffs
    .filter((signOff) => signOff.domain === 'author' && signOff.person?.name != null)
    .map(({ person, text }) => ({
      name: person?.name ?? null,
      role: person?.role ?? null,
      body: null,
      kind: 'person',
      raw: text,
    }));
