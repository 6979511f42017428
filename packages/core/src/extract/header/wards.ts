import { flat } from '../../document/index.ts';
import { type CompiledLexicon, perLexicon } from '../../lexicon/index.ts';
import type { Header } from '../../model/index.ts';
import { tickedIn } from '../../values/index.ts';
import { type Front, fieldOf } from './front.ts';
import { isPlaceholder } from './placeholders.ts';

/** The wards a front's field names. Each line of the field is read on its own. */
export function wardsOf(front: Front, lexicon: CompiledLexicon): Header['wards'] {
  const field = fieldOf(front, 'wards');
  return field === undefined ? null : readWards(field.lines.map(flat), lexicon);
}

/** The wards some lines name: all of them, or each by name. Where semicolons part them, "and" is inside a name. */
export function readWards(lines: readonly string[], lexicon: CompiledLexicon): Header['wards'] {
  const printed = lines.join(' ');
  const words = (tickedIn(printed) ?? printed).replace(answer(lexicon), '').replace(/^[\s(]{1,3}|[\s).;]{1,3}$/g, '');
  if (words === '' || words.length > 400 || lexicon.is('notApplicable', words) || isPlaceholder(words, lexicon))
    return null;
  if (lexicon.is('allWards', words) || lexicon.begins('allWards', words)) return { all: true, names: [] };
  const hasList =
    lines.length > 1 &&
    lines.slice(1).some((line) => /^\p{Lu}/u.test(line)) &&
    lines.every((line) => line.split(' ').length <= 4);
  const names = (hasList ? lines : [words]).flatMap((line) => namesIn(line, lexicon));
  return names.length === 0 ? null : { all: false, names };
}

/** What answers a form's question before the wards are named: "No – all wards affected". */
const answer = perLexicon(({ oneOf }) => new RegExp(`^(?:${oneOf('yes')}|${oneOf('no')})(?:\\s?[,:;–—-]\\s?|$)`, 'iu'));

const patterns = perLexicon(({ oneOf }) => ({
  semicolons: new RegExp(`\\s?;\\s?(?:${oneOf('listJoins')}\\s)?`, 'u'),
  commas: new RegExp(`\\s?,\\s?(?:${oneOf('listJoins')}\\s)?|\\s${oneOf('listJoins')}\\s(?=\\p{Lu})`, 'u'),
  /** "Mill Ward", "Ward y Felin": what each name is of. */
  noun: new RegExp(`^${oneOf('wardLeads')}\\s|\\s${oneOf('wardNouns')}[.)]?$`, 'giu'),
}));

function namesIn(words: string, lexicon: CompiledLexicon): readonly string[] {
  const { semicolons, commas, noun } = patterns(lexicon);
  return words
    .split(words.includes(';') ? semicolons : commas)
    .map((name) => name.replace(noun, '').trim())
    .filter((name) => name !== '' && name.length < 60);
}
