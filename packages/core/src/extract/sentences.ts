import { type Passage, slicePassage } from '../document/index.ts';
import { perPassage } from '../document/per-passage.ts';
import { abbreviations } from '../lexicon/abbreviations.ts';

const abbreviation = new RegExp(`(?:\\b(?:${abbreviations.join('|')})|(?:^|[\\s.])[A-Z])\\.$`);

/** The sentences of a passage. An abbreviation's full stop ends none. */
export const sentencesOf: (passage: Passage) => readonly Passage[] = perPassage(split);

function split(passage: Passage): readonly Passage[] {
  const sentences: Passage[] = [];
  let from = 0;
  for (const match of passage.text.matchAll(/[.!?]["'”’)]{0,2}(?=\s+["'“‘(]?[£\p{Lu}\d])/gu)) {
    const end = match.index + match[0].length;
    if (match[0].startsWith('.') && abbreviation.test(passage.text.slice(Math.max(from, end - 12), end))) continue;
    sentences.push(slicePassage(passage, from, end));
    from = end;
  }
  sentences.push(slicePassage(passage, from));
  return sentences.filter((sentence) => sentence.text !== '');
}
