import { flat, type Passage, slicePassage } from '../document/index.ts';
import type { Interest } from '../model/index.ts';
import { isText } from '../structure/index.ts';
import { confidenceOf } from './confidence.ts';
import type { ExtractContext } from './context.ts';
import { createIds } from './identity.ts';
import { listedNames } from './names-in-lists.ts';

/** One declaration: who made it, and its words up to the next one. */
interface Declaration {
  readonly who: Passage;
  readonly text: Passage;
}

/** The interests that members declared, one for each member. */
export function extractInterests(context: ExtractContext): readonly Interest[] {
  const ids = createIds('int');
  return context.report.sections
    .filter((section) => section.kind === 'interests')
    .flatMap((section) => section.blocks.filter(isText).flatMap(({ text }) => declarationsIn(text, context)))
    .flatMap(({ who, text }) =>
      listedNames(who, context.lexicon).map(
        ({ party }): Interest => ({
          id: ids(null),
          text: flat(text),
          evidence: context.quote(text),
          confidence: confidenceOf.phrased,
          party,
          ...detailOf(flat(text), context),
        }),
      ),
    );
}

function declarationsIn(text: Passage, { lexicon }: ExtractContext): readonly Declaration[] {
  const titles = lexicon.oneOf('titles');
  // Each word is parted from the one before by a space and opens with a capital, so that a name can be read in one way alone.
  const word = "(?:\\p{Lu}[\\p{L}’'.-]*|and|\\([^)]{1,60}\\))";
  const opener = new RegExp(
    `(?<![\\p{L}])(${titles}(?:,?\\s${word}){1,24}?)\\s(?:each\\s|both\\s|also\\s){0,2}${lexicon.oneOf('declared')}(?![\\p{L}])(?!\\sno\\s)`,
    'gu',
  );
  const found = [...text.text.matchAll(opener)];
  return found.map(
    (match, index): Declaration => ({
      who: slicePassage(text, match.index, match.index + (match[1]?.length ?? 0)),
      text: slicePassage(text, match.index, found[index + 1]?.index ?? text.text.length),
    }),
  );
}

function detailOf(words: string, { lexicon }: ExtractContext): Pick<Interest, 'item' | 'type' | 'reason' | 'left'> {
  const type = new RegExp(
    `${lexicon.oneOf('declared')}\\s(?:(?:an?|the|their|his|her)\\s)?((?:[\\p{L}()-]{1,30},?\\s){0,8}?interests?)(?![\\p{L}])`,
    'iu',
  ).exec(words)?.[1];
  const item = new RegExp(
    `(?<![\\p{L}])${lexicon.oneOf('businessWords')}(?:\\s(?:no\\.?|number))?\\s(\\d{1,3})(?!\\d)`,
    'iu',
  ).exec(words)?.[1];
  const reason = /\b(?:as|because|by virtue of|in that|since)\s([^.]{5,200})/i.exec(words)?.[1];
  return {
    ...(item !== undefined && { item }),
    ...(type !== undefined && { type }),
    ...(reason !== undefined && { reason }),
    ...(lexicon.holds('leftRoom', words) && { left: true }),
  };
}
