import { flat } from '../../document/index.ts';
import type { CompiledLexicon, ValueWords } from '../../lexicon/index.ts';
import type { Party } from '../../model/index.ts';
import { findContacts, parseParties } from '../../values/index.ts';
import { nameVocabulary } from '../../values/names.ts';
import { signatureParts } from '../sign-offs/signature-parts.ts';
import { contactLabel } from './contact-label.ts';
import type { FrontField } from './front.ts';
import { isOfSubjects } from './subjects.ts';

/** Everybody a field's lines name. A line that names nobody goes on with the post of the one above; a placeholder names nobody. */
export function partiesOf(field: FrontField, lexicon: CompiledLexicon): Party[] {
  const labelled = signatureParts(field.lines, lexicon)?.person;
  if (labelled?.name != null)
    return [{ name: labelled.name, role: labelled.role, body: null, kind: 'person', raw: flat(field.value) }];
  const lines: string[] = [];
  for (const printed of field.lines.map(flat)) {
    const line = withoutPlaceholder(beforeContacts(printed, lexicon), lexicon).replace(reportCode, '');
    if (line === '' || lexicon.holds('placeholders', line) || isAnswer(line, lexicon)) continue;
    const namesPerson = partiesIn(line, lexicon.words).some(
      (party) => party.kind === 'person' && !isOfSubjects(line, lexicon.words),
    );
    const last = lines.at(-1);
    if (last === undefined || namesPerson) lines.push(line);
    else lines[lines.length - 1] = `${last} ${line}`;
  }
  return lines.flatMap(
    (line) =>
      memberOf(line, lexicon) ?? splitPeople(line, lexicon.words).flatMap((one) => partiesIn(one, lexicon.words)),
  );
}

/** A title, a first name and a surname; "Councillors Clark" begins a list. */
const fewestInName = 3;

/** "Councillor Ann Clark, Clean Air and Streets": a member, and behind the comma what the member answers for. */
function memberOf(line: string, lexicon: CompiledLexicon): Party[] | null {
  const [, name = '', area = ''] = /^([^,]{5,50}), (.{3,120})$/.exec(line) ?? [];
  const isArea =
    name.split(' ').length >= fewestInName &&
    lexicon.begins('titles', name) &&
    !lexicon.holds('titles', area) &&
    (isOfSubjects(area, lexicon.words) ||
      area.split(/,\s|\s(?:and|&)\s/).some((part) => /^\p{Lu}[\p{L}-]+$/u.test(part)));
  const [member, ...others] = isArea ? partiesIn(name, lexicon.words) : [];
  return member === undefined || others.length > 0 || member.kind !== 'person'
    ? null
    : [{ ...member, role: area, raw: line }];
}

/** Whether a line is no more than the answers of a grid in which the label stands again: "Yes Yes". */
const isAnswer = (line: string, lexicon: CompiledLexicon): boolean =>
  line.length <= 12 && line.split(' ').every((word) => lexicon.is('yes', word) || lexicon.is('no', word));

/** The number of the paper behind the post that reports it: "Director for Places (CA6)". */
const reportCode = /\s\(\p{Lu}{1,4}\d{1,3}\)\.?$/u;

/** A line up to its first number or address, and the label of that. */
function beforeContacts(line: string, lexicon: CompiledLexicon): string {
  const [point] = findContacts(line);
  if (point === undefined) return line;
  return line
    .slice(0, point.start)
    .replace(contactLabel(lexicon), ' ')
    .replace(/[\s,;:–-]{1,8}$/, '');
}

/** "[Name], Head of Skills" still gives the post. */
const withoutPlaceholder = (words: string, lexicon: CompiledLexicon): string =>
  words.replace(/^\[[^\]]{1,40}\][\s,–-]{0,4}/, (found) => (lexicon.holds('placeholders', found) ? '' : found)).trim();

/** Everybody a line names, an "&" within a post left whole and a bracketed abbreviation given to the post it abbreviates. */
export function partiesIn(line: string, words: ValueWords): Party[] {
  const joined = joinPosts(line.replace(/^THE\s(?=\p{Lu}{3})/u, ''), words);
  return parseParties(joined, words).map((party) => restore(party, !joined.includes(joint), words));
}

const joint = ' + ';

/** "Service Director Inclusion & Learner Support": behind a post, "&" before the names of services is part of it. */
const joinPosts = (line: string, words: ValueWords): string =>
  line.includes(joint)
    ? line
    : line.replace(/\s&\s(?=([^,;&()]{3,60})$)/g, (found, after: string, at: number) =>
        isOfSubjects(after, words) && /[,–-]|\b(?:director|head|manager|officer|lead)\b/i.test(line.slice(0, at))
          ? joint
          : found,
      );

const holdsRole = (text: string, words: ValueWords): boolean =>
  text
    .toLowerCase()
    .split(' ')
    .some((word) => nameVocabulary(words).roles.has(word));

function restore(party: Party, unchanged: boolean, words: ValueWords): Party {
  const clean = <T extends string | null>(text: T): T | string =>
    text === null || unchanged ? text : text.replaceAll(joint, ' & ');
  // "Director of Hospital Discharge" is a post, though a hospital is a body.
  const isPost = party.kind === 'person' && party.role === null && party.body !== null && holdsRole(party.body, words);
  if (isPost) return restore({ ...party, role: party.body, body: null }, unchanged, words);
  const abbreviates =
    party.body !== null &&
    party.role !== null &&
    party.raw.includes(`(${party.body})`) &&
    /^\p{Lu}{2,6}$/u.test(party.body);
  const role = abbreviates ? `${party.role} (${party.body})` : party.role;
  return {
    ...party,
    name: clean(party.name),
    role: clean(role),
    body: abbreviates ? null : clean(party.body),
    raw: clean(party.raw),
  };
}

/** People run together, each as "Name, Post": a new one begins at two capitalised words before a comma. */
export function splitPeople(text: string, words: ValueWords): readonly string[] {
  const titled = text.split(/\s(?:and|&)\s(?=(?:Cllr|Councillor|Dr|Mr|Mrs|Ms|Professor)\.?\s\p{Lu})/u);
  if (titled.length > 1) return titled.flatMap((one) => splitPeople(one, words));
  const starts = [
    ...text.matchAll(
      /(?<=^|\s)(?:(?:Cllr|Councillor|Dr|Mr|Mrs|Ms)\s)?\p{Lu}[\p{L}'’-]+\s\p{Lu}[\p{L}'’-]+(?=,\s\p{Lu})/gu,
    ),
  ]
    .filter(([name]) => !holdsRole(name, words))
    .map((match) => match.index);
  if (starts.length < 2 || starts[0] !== 0) return [text];
  return starts.map((start, index) => text.slice(start, starts[index + 1] ?? text.length).trim());
}
