import type { Passage } from '../../document/index.ts';
import { flat, joinPassages } from '../../document/index.ts';
import type { CompiledLexicon, HeaderLabel } from '../../lexicon/index.ts';
import { type FlowBlock, isText } from '../../structure/index.ts';
import type { ExtractContext } from '../context.ts';
import { isOfApplication } from './application.ts';
import { readLabels } from './front-labels.ts';
import { frontLength } from './front-length.ts';
import { readFrontLines } from './front-lines.ts';
import { nameLabel, withoutNote } from './label-text.ts';

/** A label of the front with its value; `lines` are the paragraphs of the value. */
export interface FrontField {
  readonly kind: HeaderLabel | undefined;
  readonly label: Passage;
  readonly value: Passage;
  readonly lines: readonly Passage[];
  /** Place in the flow: small numbers stand near the top. */
  readonly index: number;
}

/** The front of a paper: its labelled fields, and the short lines above and between them. */
export interface Front {
  readonly fields: readonly FrontField[];
  readonly lines: readonly Passage[];
  /** The lines and cells of the front that hold boxes to tick. */
  readonly choices: readonly Passage[];
}

/** Labels that are words of every day: they label a front only near the top. */
const weakLabels: ReadonlySet<HeaderLabel> = new Set<HeaderLabel>([
  'title',
  'meeting',
  'meetingDate',
  'time',
  'venue',
  'agendaItem',
  'version',
  'status',
  'body',
  'purpose',
  'access',
  'reportRef',
  'authorRole',
  'wards',
]);

/** Labels of people, whose details stand beneath them on lines of their own. */
const personLabels: ReadonlySet<HeaderLabel> = new Set<HeaderLabel>([
  'author',
  'authorRole',
  'contact',
  'director',
  'leadMember',
]);

/** Gathers every labelled field of a paper, in order, and the lines its front prints without labels. */
export function readFront(context: ExtractContext): Front {
  const { labels, taken, leads } = readLabels(context);
  const applied = isOfApplication(labels, context.lexicon);
  let underPerson = false;
  let group: HeaderLabel | undefined;
  const fields = labels.map(({ label, words, lines, index, inGrid }, at): FrontField => {
    const own =
      (applied && context.lexicon.is('applicationOfficers', words) ? 'author' : undefined) ??
      context.lexicon.headerLabel(words) ??
      context.lexicon.headerLabel(withoutNote(words)) ??
      context.lexicon.headerLabel.whole(lastOfChoice(words));
    // "Name" beneath "Contact officer details" is the contact's.
    const known = own ?? (group !== undefined && context.lexicon.begins('nameLabels', words) ? group : undefined);
    if (own !== undefined && personLabels.has(own) && own !== 'authorRole')
      group = opensGroup(lines, context.lexicon) ? own : isPointOf(words, context.lexicon) ? group : undefined;
    const isWeak = known !== undefined && (weakLabels.has(known) || context.lexicon.is('fromLabels', words));
    const inFront = !isWeak || index < frontLength || (inGrid && known !== 'title');
    // "Title" beneath a name of a contact's is the post.
    const isPost = known === 'authorRole' || (known === 'title' && !inFront && group !== undefined);
    // "Date" beneath "Completed by" is when that was done.
    const isOfAct = known === 'meetingDate' && signs(labels[at - 1]?.words ?? '', context.lexicon);
    const kind = inFront && !isOfAct ? known : isPost && underPerson ? 'authorRole' : undefined;
    underPerson = kind !== undefined && (personLabels.has(kind) || kind === group);
    return { kind, label, value: joinPassages(lines), lines, index };
  });
  return { fields, lines: readFrontLines(context, taken, leads), choices: choicesIn(context.report.flow) };
}

/** Whether a label is one of signing off, and none of a front. */
const signs = (words: string, lexicon: CompiledLexicon): boolean =>
  lexicon.signOffAct(words) !== undefined && lexicon.headerLabel(words) === undefined;

/** Whether a person's label has its details beneath it, each with a label of its own. */
const opensGroup = (lines: readonly Passage[], lexicon: CompiledLexicon): boolean =>
  lines.every(({ text }) => nameLabel(lexicon).test(text));

const isPointOf = (words: string, lexicon: CompiledLexicon): boolean =>
  lexicon.holds('phoneLabels', words) || lexicon.holds('emailLabels', words);

/** What a label that leaves a choice ends with: "Council/Committee" labels as "Committee" does. */
const lastOfChoice = (words: string): string => /^\p{L}{4,20}\s?\/\s?(\p{L}{4,20})$/u.exec(words)?.[1] ?? '';

const box = /[☐☑☒]|\[ ?x? ?\]/i;

const choicesIn = (flow: readonly FlowBlock[]): readonly Passage[] =>
  flow
    .slice(0, frontLength)
    .flatMap((block) =>
      block.kind === 'table' ? block.cells.flatMap((cell) => cell.blocks.filter(isText)) : isText(block) ? [block] : [],
    )
    .map(({ text }) => text)
    .filter(({ text }) => text.length < 200 && box.test(text));

/** The words of a front's cells that bear no known label: a status and an item number may stand side by side. */
export const strayWords = ({ fields }: Front): readonly Passage[] =>
  fields
    .filter(({ kind, value }) => kind === undefined && value.text.length < 80)
    .slice(0, 6)
    .flatMap(({ label, value }) => [label, value]);

/** "Open Decision Item 3": who may read it, what it is for and its number in one phrase. */
export function itemPhrase({
  lines,
}: Front): { readonly access: string; readonly purpose: string; readonly number: string } | null {
  for (const line of lines) {
    const match = /^(open|closed|exempt|public|private)\s(\p{L}{4,12})\sitem\s(\d{1,3}[a-z]?)$/iu.exec(flat(line));
    const [, access, purpose, number] = match ?? [];
    if (access !== undefined && purpose !== undefined && number !== undefined) return { access, purpose, number };
  }
  return null;
}

/** The first filled field of a kind. */
export const fieldOf = (front: Front, kind: HeaderLabel): FrontField | undefined =>
  front.fields.find((field) => field.kind === kind && field.value.text !== '');

/** All filled fields of a kind. */
export const fieldsOf = (front: Front, kind: HeaderLabel): readonly FrontField[] =>
  front.fields.filter((field) => field.kind === kind && field.value.text !== '');
