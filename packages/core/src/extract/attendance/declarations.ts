import { flat, type Passage, slicePassage } from '../../document/index.ts';
import { inAnyCase, perLexicon } from '../../lexicon/index.ts';
import type { Interest } from '../../model/index.ts';
import type { ExtractContext } from '../context.ts';

/** One declaration: who made it, and its words up to the next one. */
export interface Declaration {
  readonly who: Passage;
  readonly text: Passage;
  readonly detail: Pick<Interest, 'item' | 'type' | 'reason' | 'left'>;
}

const declaring = ['declared', 'declaredFirst', 'declaredOutright'] as const;

const openersOf = perLexicon((lexicon) => {
  const titles = lexicon.oneOf('titles');
  // Each word is parted from the one before by a space and opens with a capital, so that a name can be read in one way alone.
  const word = "(?:\\p{Lu}[\\p{L}’'.-]*|and|\\([^)]{1,60}\\))";
  return {
    titled: new RegExp(
      `(?<![\\p{L}])(${titles}(?:,?\\s${word}){1,24}?)\\s(?:each\\s|both\\s|also\\s){0,2}${lexicon.oneOf('declared')}(?![\\p{L}])(?!\\sno\\s)`,
      'gu',
    ),
    verbFirst: new RegExp(
      `(?<![\\p{L}])${inAnyCase(lexicon.oneOf('declaredFirst'))}\\s(?:[yY]\\s)?(${titles}(?:,?\\s(?:${word}|ac?)){1,24})`,
      'gu',
    ),
    // Small councils leave the titles out: "A Bee declared an interest in item 4."
    untitled: new RegExp(
      `(?<=^|[.;] )((?:\\p{Lu}[\\p{L}’'.-]{0,30}\\s){2,4}|\\p{Lu}{2,4}\\s(?:and\\s\\p{Lu}{2,4}\\s)?)${lexicon.oneOf('declaredOutright')}(?![\\p{L}])(?!\\sno\\s)`,
      'gu',
    ),
  };
});

/** The declarations that a text tells in sentences: "Councillor A declared a personal interest in item 4 as a trustee." */
export function declarationsIn(text: Passage, context: ExtractContext): readonly Declaration[] {
  const { lexicon } = context;
  // The names before the verb are dear to look for, and most texts declare nothing.
  if (!declaring.some((verbs) => lexicon.holds(verbs, text.text))) return [];
  const { titled, verbFirst, untitled } = openersOf(lexicon);
  const named = [...text.text.matchAll(titled), ...text.text.matchAll(verbFirst)];
  const found = named.length > 0 ? named : [...text.text.matchAll(untitled)];
  return found.map((match, index): Declaration => {
    const own = slicePassage(text, match.index, found[index + 1]?.index ?? text.text.length);
    const from = match.index + match[0].indexOf(match[1] ?? '');
    const who = slicePassage(text, from, from + (match[1]?.length ?? 0));
    return { who, text: own, detail: detailOf(flat(own), context) };
  });
}

const detailShapes = perLexicon((lexicon) => ({
  type: new RegExp(
    `${lexicon.oneOf('declared')}\\s(?:(?:an?|the|their|his|her)\\s)?((?:[\\p{L}()-]{1,30},?\\s){0,8}?interests?)(?![\\p{L}])`,
    'iu',
  ),
  item: new RegExp(
    `(?<![\\p{L}])${lexicon.oneOf('businessWords')}(?:\\s(?:no\\.?|number))?\\s(\\d{1,3}(?:\\.\\d{1,2})?)(?![\\d/])`,
    'iu',
  ),
  reason: new RegExp(`(?<![\\p{L}])${lexicon.oneOf('reasonLeads')}\\s([^.]{5,200})`, 'iu'),
}));

function detailOf(words: string, { lexicon }: ExtractContext): Declaration['detail'] {
  const shapes = detailShapes(lexicon);
  const [type, item, reason] = [shapes.type, shapes.item, shapes.reason].map((shape) => shape.exec(words)?.[1]);
  return {
    ...(item !== undefined && { item }),
    ...(type !== undefined && { type }),
    ...(reason !== undefined && { reason }),
    ...(lexicon.holds('leftRoom', words) && { left: true }),
  };
}
