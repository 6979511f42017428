import { type CompiledLexicon, perLexicon } from '../../lexicon/index.ts';

const mostStackLine = 130;

/** Capitals set as words, so that patterns of names hold for them. */
const asWords = (line: string, lexicon: CompiledLexicon): string =>
  /\p{Ll}/u.test(line)
    ? line
    : line
        .toLowerCase()
        .replace(/(?<![\p{L}’'])\p{L}/gu, (letter) => letter.toUpperCase())
        .replace(smallWords(lexicon), (word) => word.toLowerCase());

const smallWords = perLexicon(({ oneOf }) => new RegExp(`(?<![\\p{L}])${oneOf('smallNameWords')}(?![\\p{L}])`, 'giu'));

/** A line in capitals may run on into another: only the stretch of capitals is read. */
const stretches = (line: string): readonly string[] => {
  const capitals = line.match(/\p{Lu}{2}[\p{Lu}\s&,'’-]*/gu) ?? [];
  return line.length <= mostStackLine ? [line, ...capitals] : [...capitals, line.slice(0, mostStackLine)];
};

const leadsOf = perLexicon(({ oneOf }) => ({
  recordOf: new RegExp(`^${oneOf('recordsOf')}\\s`, 'iu'),
  meeting: new RegExp(`(?<![\\p{L}])(${oneOf('meetings')})(?![\\p{L}])`, 'u'),
  leads: new RegExp(`^\\W{0,3}${oneOf('meetingLeads')}\\s`, 'i'),
  kindsOfCouncil: new RegExp(`^${oneOf('councilKinds')}`, 'i'),
  decisionForm: new RegExp(`(?<![\\p{L}])${oneOf('decisionForms')}(?![\\p{L}])`, 'iu'),
  reportOf: new RegExp(`^${oneOf('reportsBy')} `, 'iu'),
  before: new RegExp(`^(?:${oneOf('nameLeads')}\\s){1,2}`, 'iu'),
  notMet: new RegExp(`(?<![\\p{L}])${oneOf('notMeetings')}(?![\\p{L}])`, 'u'),
}));

const bodyPattern = perLexicon(({ oneOf }) => new RegExp(`(?<![\\p{L}])(${oneOf('bodies')})(?![\\p{L}])`, 'u'));

/** A body in two languages, its name last in one and first in the other: "Cyngor Sir Aeron Aeron County Council". */
const nameTwice = /^(?:\p{L}+\s){1,4}(\p{L}+(?:\s\p{L}+)?)\s(?=\1\s\p{L})/iu;

/** The public body a line names; "Council" alone names none. */
export function bodyIn(line: string, lexicon: CompiledLexicon): string | null {
  const pattern = bodyPattern(lexicon);
  const { leads, before, kindsOfCouncil } = leadsOf(lexicon);
  for (const stretch of stretches(line)) {
    const found = pattern
      .exec(asWords(stretch, lexicon).replace(leads, ''))?.[1]
      ?.replace(before, '')
      .replace(/\b(\p{L}+)\s\1$/u, '$1')
      .replace(nameTwice, '')
      .trim();
    if (found?.includes(' ') && !kindsOfCouncil.test(found)) return found;
  }
  return null;
}

/** Whether a line is the name of a public body and no more, in one language or in two. */
export function isBody(line: string, lexicon: CompiledLexicon): boolean {
  const body = bodyIn(line, lexicon)?.toLowerCase();
  return body !== undefined && line.toLowerCase().replace(nameTwice, '') === body;
}

/** The committee or other meeting a line names, as printed where its capitals allow. */
export function meetingIn(line: string, body: string | null, lexicon: CompiledLexicon): string | null {
  const { recordOf, leads, before, decisionForm, reportOf, notMet, meeting } = leadsOf(lexicon);
  // "Record of decision of the": what is left names who decided.
  const maker = recordOf.exec(line);
  if (maker !== null) return meetingIn(line.slice(maker[0].length), body, lexicon);
  // "Record of a delegated executive decision" names a form, "Report of the ... Board" an author.
  if (lexicon.kindNamed('decisionRecord', line) || decisionForm.test(line) || reportOf.test(line)) return null;
  for (const stretch of stretches(line)) {
    const rest = asWords(stretch, lexicon)
      .replace(body ?? '\u0000', ' ')
      .trim()
      .replace(leads, '')
      .trim();
    const found = meeting.exec(rest)?.[1]?.replace(before, '').trim();
    if (found !== undefined && found.length > 4 && !notMet.test(found) && !lexicon.begins('thatWords', found))
      return found;
  }
  return null;
}
