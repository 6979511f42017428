import { flat, type Passage, slicePassage } from '../../document/index.ts';
import { type CompiledLexicon, perLexicon } from '../../lexicon/index.ts';

/** A label of an appendix and the title behind it. */
export interface LabelledAppendix {
  readonly text: Passage;
  readonly label: string;
  readonly title: string | null;
}

const number =
  '(?:\\d{1,2}(?:\\(\\w{1,3}\\))?|["“][A-Z]{1,2}["”]|[A-Z]{1,2}(?:\\.?\\d{1,2})?|one|two|three|four|five|six)';
const numberWords = ['one', 'two', 'three', 'four', 'five', 'six'];

const labelAtStart = perLexicon(
  ({ oneOf }) =>
    new RegExp(`^((?:\\p{L}+\\s)?${oneOf('appendixWords')}\\s${number})(?![\\p{L}\\d])\\s?[:–—_-]?\\s?`, 'iu'),
);

const nextLabel = perLexicon(
  ({ oneOf }) => new RegExp(`(?:[;,]\\s(?:and\\s)?|\\s)(?=${oneOf('appendixWords')}\\s${number}\\s?[:–—-])`, 'iu'),
);

/** The appendices a line names: each by its label, one behind a semicolon or hard behind another's title, and those numbered beneath it in the same line ("Appendix A – Detail A.1 – Review"). */
export function readAppendixLine(line: Passage, lexicon: CompiledLexicon): readonly LabelledAppendix[] {
  const lead = labelAtStart(lexicon).exec(line.text)?.[0].length;
  const next = lead === undefined ? undefined : nextLabel(lexicon).exec(line.text.slice(lead));
  if (lead === undefined || next == null) return readOne(line, lexicon);
  const at = lead + next.index;
  return [
    ...readOne(slicePassage(line, 0, at), lexicon),
    ...readAppendixLine(slicePassage(line, at + next[0].length), lexicon),
  ];
}

function readOne(line: Passage, lexicon: CompiledLexicon): readonly LabelledAppendix[] {
  const match = labelAtStart(lexicon).exec(line.text);
  if (match?.[1] === undefined) return [];
  const letter = /\s([A-Z])$/.exec(match[1])?.[1];
  const starts =
    letter === undefined
      ? []
      : [...line.text.matchAll(new RegExp(`(?<=\\s)(${letter}\\.?\\d{1,2})\\s?[:–—-]\\s`, 'gu'))];
  const end = starts[0]?.index;
  const own = {
    text: slicePassage(line, 0, end),
    label: flat(slicePassage(line, 0, match[1].length)),
    title: titleOf(slicePassage(line, match[0].length, end)),
  };
  const inner = starts.map((start, index): LabelledAppendix => {
    const stop = starts[index + 1]?.index;
    return {
      text: slicePassage(line, start.index, stop),
      label: start[1] ?? '',
      title: titleOf(slicePassage(line, start.index + start[0].length, stop)),
    };
  });
  return [own, ...inner];
}

/** What a page prints behind the name of a file: its size, and the item it belongs to. */
const fileTail = /(?:,? item \d{1,3}[a-z]?\.?)?(?: (?:pdf icon )?PDF [\d.]{1,6} [KM]B)?$/i;

function titleOf(text: Passage): string | null {
  const title = flat(text).replace(fileTail, '').replace(/[.;]$/, '');
  return title === '' ? null : title;
}

/** How far from an appendix's name the words may stand that say it is attached. */
const reach = 80;

/** The numbers and letters of the appendices that a paper's text calls attached: "attached as appendix one", "Appendix D is attached". */
export function attachedIn(body: string, lexicon: CompiledLexicon): ReadonlySet<string> {
  const { named, before, after } = shapesOf(lexicon);
  const keys = new Set<string>();
  for (const match of body.matchAll(named)) {
    const end = match.index + match[0].length;
    if (
      before.test(body.slice(Math.max(0, match.index - reach), match.index)) ||
      after.test(body.slice(end, end + reach))
    )
      keys.add(keyOf(match[1] ?? ''));
  }
  return keys;
}

const shapesOf = perLexicon(({ oneOf }) => {
  const attached = `(?<!\\bnot\\s)(?<![\\p{L}])${oneOf('attached')}(?![\\p{L}])`;
  const words = oneOf('appendixWords');
  return {
    named: new RegExp(`(?=${words})(?<![\\p{L}\\p{N}])${words}\\s(${number})(?![\\p{L}\\d])`, 'giu'),
    before: new RegExp(`${attached}[^.;:]{0,60}?\\s$`, 'iu'),
    after: new RegExp(`^[^.;:]{0,40}?\\s(?:is|are)\\s${attached}`, 'iu'),
  };
});

/** A number or letter however it is printed: "one" is "1". */
export const keyOf = (printed: string): string => {
  const key = printed.toLowerCase();
  const at = numberWords.indexOf(key);
  return at < 0 ? key : `${at + 1}`;
};
