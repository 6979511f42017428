import { type Passage, slicePassage } from '../../document/index.ts';
import { type CompiledLexicon, inAnyCase, perLexicon } from '../../lexicon/index.ts';

/** Those whom a text says to have come in somebody's place: "Councillor A for Councillor B", "Councillor A had been appointed as a substitute for Councillor B". */
export const substitutesIn = (text: Passage, lexicon: CompiledLexicon): readonly Passage[] =>
  [...text.text.matchAll(cameFor(lexicon))].map((match) =>
    slicePassage(text, match.index, match.index + (match[1]?.length ?? 0)),
  );

const cameFor = perLexicon((lexicon) => {
  const titles = inAnyCase(lexicon.oneOf('titles'));
  const name = `${titles}\\.?(?:\\s\\p{Lu}[\\p{L}.’'-]{0,30}){1,4}`;
  const between = `(?:\\s\\p{Ll}[\\p{L}]{0,15}){0,9}?\\s${inAnyCase(lexicon.oneOf('placeOf'))}`;
  return new RegExp(`(?<![\\p{L}])(${name})${between}\\s(?:the\\s)?${titles}(?![\\p{L}])`, 'gu');
});
