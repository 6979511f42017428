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
 * What stands between a label that has a line of its own and the resolution: how the vote went, in brackets, or who moved and seconded it.
 * "RESOLVED" / "(6 for, 3 against) that permission be refused".
 */
export const asideBehindLabel: (lexicon: CompiledLexicon) => RegExp = perLexicon((lexicon) => {
  const tie = inAnyCase(lexicon.oneOf('ties'));
  return new RegExp(
    `^(?:\\([^()]{2,80}\\)(?:\\s?[:–-]\\s|\\s(?=${tie}\\s))|${putBy(lexicon)}[,\\s]{1,2}${tie}\\s)`,
    'u',
  );
});

/** Who moved and seconded it, between a label and its "that": "proposed Cllr A, seconded Cllr B,", "On the motion of Cllr A and seconded by Cllr B,". */
function putBy(lexicon: CompiledLexicon): string {
  const moved = `(?:${lexicon.oneOf('moved')}|${lexicon.oneOf('movers')}|${lexicon.oneOf('motionOf')})`;
  const [seconded, that] = [lexicon.oneOf('seconded'), lexicon.oneOf('thatWords')];
  return inAnyCase(
    `(?:\\p{L}{1,4}\\s){0,2}${moved}(?![\\p{L}])[^;:]{2,120}?(?<![\\p{L}])${seconded}(?![\\p{L}])[^;:]{2,100}?(?=[,\\s]{1,2}${that}\\s)`,
  );
}

/** A reader of labels: "RESOLVED that", "2020/152 Resolved (Cr A / Cr B)", and in capitals behind the names of the movers ("... seconded by B and RESOLVED:"). */
export const createLabels: (lexicon: CompiledLexicon) => ReadLabel = perLexicon((lexicon) => {
  const resolved = lexicon.oneOf('resolved');
  const words = `(?:\\s${inAnyCase(lexicon.oneOf('resolvedHow'))})?`;
  // Who moved it, or how the vote went: "Resolved (Cr A / Cr B)", "Resolved (7:7 and on the chair's casting vote) –".
  const aside = '(?:\\s\\([^()]{2,80}\\))?';
  const ties = `[\\s:.,–-]{0,4}(?:${inAnyCase(lexicon.oneOf('ties'))})?(?=[\\s:,–-]|$)[\\s:.,–-]{0,4}`;
  // "Decision – (a) That the plan be approved", within the text of an item.
  const decision = `${inAnyCase(lexicon.oneOf('decisionLabels'))}(?=\\s?[–-]\\s)`;
  const label = new RegExp(
    `^[^\\p{L}\\d]{0,3}(\\d{2,4}/\\d{1,5}\\s)?(?:${inCapitals(lexicon.oneOf('resolvedHow'))}\\s)?(?:${inAnyCase(resolved)}|${decision})${words}${aside}(?:[\\s,:–-]{1,3}${putBy(lexicon)})?${ties}`,
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
  const word = `(?:${lexicon.oneOf('resolutionWords')}|${inAnyCase(lexicon.oneOf('agrees'))})`;
  const that = inAnyCase(lexicon.oneOf('thatWords'));
  // "Parking is short. Resolved – to write to the school.", "... of 4 May. RESOLVED that the plan be adopted."
  const behindSentence = new RegExp(
    `^[^\\n]{3,600}?[.;]\\s(?=\\p{Lu})(?:${inAnyCase(resolved)}\\s?[:–-]\\s?(?:${inAnyCase(lexicon.oneOf('ties'))}\\s)?|${word}${words}\\s${that}\\s)`,
    'u',
  );
  // "Agreed" alone is a verdict, and "Agreed the budget" a limb: as a label it has a colon, a dash or "that" after it.
  const opens = new RegExp(
    `^[^\\p{L}]{0,12}(?:\\p{Lu}{3,}(?![\\p{L}])|${lexicon.oneOf('resolutionWords')}(?![\\p{L}])|${decision}|${inAnyCase(lexicon.oneOf('agrees'))}(?:\\s?[:–-]|,?\\s${that}(?![\\p{L}])))`,
    'u',
  );
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
