import { flat, type Passage, slicePassage } from '../../document/index.ts';
import { type CompiledLexicon, inAnyCase, inCapitals, perLexicon } from '../../lexicon/index.ts';
import { onwardOf } from '../recommendations/onward.ts';

/** A resolution without the label before it, and the number printed before the label. */
export interface Labelled {
  readonly rest: Passage;
  /** The label, where it says to whom the resolution goes on: "RECOMMENDED TO COUNCIL". */
  readonly onward: Passage | null;
  readonly number: string | null;
}

/** Parts a passage from the label of a resolution that it opens with; null for one that has none. */
export type ReadLabel = (text: Passage) => Labelled | null;

/**
 * A function that tells a heading that is no item of business but leads in to what was resolved on one: "RESOLVED that the Cabinet:", "The
 * Executive RESOLVED".
 */
export const leadHeadings: (lexicon: CompiledLexicon) => (heading: Passage) => boolean = perLexicon((lexicon) => {
  const label = createLabels(lexicon);
  const ending = new RegExp(
    `(?<![\\p{L}])${lexicon.oneOf('resolves')}(?:\\s${lexicon.oneOf('resolvedHow')})?(?:\\s${lexicon.oneOf('ties')})?\\s?[:–-]?$`,
    'iu',
  );
  return (heading) => label(heading) !== null || ending.test(flat(heading));
});

/**
 * What stands in brackets between a label that has a line of its own and the resolution: how the vote went. "RESOLVED" / "(6 for, 3 against) that
 * permission be refused".
 */
export const asideBehindLabel: (lexicon: CompiledLexicon) => RegExp = perLexicon(
  (lexicon) => new RegExp(`^\\([^()]{2,80}\\)(?:\\s?[:–-]\\s|\\s(?=${lexicon.oneOf('ties')}\\s))`, 'iu'),
);

/** A reader of labels: "RESOLVED that", "2020/152 Resolved (Cr A / Cr B)", and in capitals behind the names of the movers ("... seconded by B and RESOLVED:"). */
export const createLabels: (lexicon: CompiledLexicon) => ReadLabel = perLexicon((lexicon) => {
  const resolved = lexicon.oneOf('resolved');
  const words = `(?:\\s${inAnyCase(lexicon.oneOf('resolvedHow'))})?`;
  // Who moved it, or how the vote went: "Resolved (Cr A / Cr B)", "Resolved (7:7 and on the chair's casting vote) –".
  const aside = '(?:\\s\\([^()]{2,80}\\))?';
  const ties = `[\\s:.,–-]{0,4}(?:${inAnyCase(lexicon.oneOf('ties'))})?(?=[\\s:,–-]|$)[\\s:.,–-]{0,4}`;
  const label = new RegExp(
    `^[^\\p{L}\\d]{0,3}(\\d{2,4}/\\d{1,5}\\s)?${inAnyCase(resolved)}${words}${aside}${ties}`,
    'u',
  );
  const behindMovers = new RegExp(
    `^[^.]{0,200}(?<![\\p{L}])${inAnyCase(lexicon.oneOf('seconded'))}(?![\\p{L}])[^:;]{0,120}?\\s${inCapitals(resolved)}${words}${ties}`,
    'u',
  );
  const shouted = new RegExp(inCapitals(resolved), 'u');
  // An item of business in one line: "Rail: RESOLVED that the report be noted."
  const behindTitle = new RegExp(`^[^.:;]{1,140}[:–-]\\s${inCapitals(resolved)}${words}${ties}`, 'u');
  // "MINUTES – Resolved – That the minutes be signed."
  const betweenDashes = new RegExp(
    `^[^.:;]{1,140}\\s[–-]\\s(?=\\p{Lu})${inAnyCase(resolved)}\\s[–-]\\s(?:${inAnyCase(lexicon.oneOf('ties'))}\\s)?`,
    'u',
  );
  // "Parking is short. Resolved – to write to the school."
  const behindSentence = new RegExp(
    `^[^\\n]{3,300}?[.;]\\s(?=\\p{Lu})${inAnyCase(resolved)}\\s?[:–-]\\s?(?:${inAnyCase(lexicon.oneOf('ties'))}\\s)?`,
    'u',
  );
  // "Agreed" alone is a verdict, and "Agreed the budget" a limb: as a label it has a colon, a dash or "that" after it.
  const opens = /^[^\p{L}]{0,12}(?:\p{Lu}{3,}\b|[Rr]esolved|[Pp]enderfynwyd|[Aa]greed(?:\s?[:–-]|,? that\b))/u;
  // A resolution that opens with a quotation mark is an earlier one being read out.
  const quoted = /^["“‘]/;
  return (text) => {
    if (quoted.test(text.text)) return null;
    const opener = opens.test(text.text) && !lexicon.is('outcomes', flat(text)) ? label.exec(text.text) : null;
    const inCapitalsBehind = (): RegExpExecArray | null =>
      shouted.test(text.text) ? (behindMovers.exec(text.text) ?? behindTitle.exec(text.text)) : null;
    const found = opener ?? inCapitalsBehind() ?? behindSentence.exec(text.text) ?? betweenDashes.exec(text.text);
    if (found === null) return null;
    const words = slicePassage(text, 0, found[0].length);
    const onward = onwardOf(flat(words), lexicon) === undefined ? null : words;
    return { rest: slicePassage(text, found[0].length), onward, number: opener?.[1]?.trim() ?? null };
  };
});
