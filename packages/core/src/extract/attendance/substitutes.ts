import { type Passage, slicePassage } from '../../document/index.ts';
import { type CompiledLexicon, inAnyCase } from '../../lexicon/index.ts';

/** Those whom a text says to have come in somebody's place: "Councillor A for Councillor B", "Councillor A had been appointed as a substitute for Councillor B". */
export function substitutesIn(text: Passage, lexicon: CompiledLexicon): readonly Passage[] {
  const titles = inAnyCase(lexicon.oneOf('titles'));
  const name = `${titles}\\.?(?:\\s\\p{Lu}[\\p{L}.’'-]{0,30}){1,4}`;
  const between = `(?:\\s\\p{Ll}[\\p{L}]{0,15}){0,9}?\\s${inAnyCase(lexicon.oneOf('placeOf'))}`;
  const shape = new RegExp(`(?<![\\p{L}])(${name})${between}\\s(?:the\\s)?${titles}(?![\\p{L}])`, 'gu');
  return [...text.text.matchAll(shape)].map((match) =>
    slicePassage(text, match.index, match.index + (match[1]?.length ?? 0)),
  );
}
