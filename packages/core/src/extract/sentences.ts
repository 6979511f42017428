import { type Passage, slicePassage } from '../document/index.ts';
import { perPassage } from '../document/per-passage.ts';

const abbreviation =
  /(?:\b(?:Cllr|Cllrs|Mr|Mrs|Ms|Dr|St|No|Nos|Ref|para|paras|etc|e\.g|i\.e|vs|Rev|Prof|Hon|Sir|ie|eg|approx|p|pp|s|ss|reg|regs|Sch|Art|Ltd|Co|Inc)|(?:^|[\s.])[A-Z])\.$/;

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
