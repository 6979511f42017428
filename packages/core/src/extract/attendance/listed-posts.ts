import { type Passage, slicePassage } from '../../document/index.ts';
import type { CompiledLexicon } from '../../lexicon/index.ts';
import { parseParty } from '../../values/index.ts';
import { withoutArticle } from '../without-article.ts';
import type { ListedName } from './listed-name.ts';

const separator = /[,;]\s(?:and\s)?|\s(?:and|&)\s|\n/gu;

/** The posts of a list that names nobody: "Town Clerk, Deputy Town Clerk and two members of the public". None where anything else is listed. */
export function listedPosts(text: Passage, lexicon: CompiledLexicon): readonly ListedName[] {
  const cuts = [...text.text.matchAll(separator)];
  const pieces = [...cuts, undefined].map((cut, index) => {
    const before = cuts[index - 1];
    return slicePassage(text, before === undefined ? 0 : before.index + before[0].length, cut?.index);
  });
  const found = pieces
    .map((place) => ({ place, words: withoutArticle(place.text, lexicon).replace(/[.,;\s]{1,3}$/, '') }))
    .filter(({ words }) => words !== '' && !lexicon.holds('publicWords', words));
  const posts = found.flatMap(({ place, words }): readonly ListedName[] => {
    const party = isTitleCase(words) ? parseParty(words, lexicon.words) : null;
    return party?.kind === 'post' && !lexicon.begins('elections', words) && isPost(words, lexicon)
      ? [{ place, party }]
      : [];
  });
  return posts.length === found.length ? posts : [];
}

/** Whether words stand as a post does: each with a capital but those that join them. */
const isTitleCase = (words: string): boolean =>
  words.split(' ').length <= mostPostWords &&
  /^\p{Lu}(?:\S|\s(?=\p{Lu}|[(&\d]|of\s|to\s|for\s|and\s|the\s|in\s))*$/u.test(words);

const mostPostWords = 8;

/** Whether words name a post: a name behind them is that of its holder. */
const isPost = (words: string, lexicon: CompiledLexicon): boolean =>
  parseParty(`${words} Mr A Bee`, lexicon.words)?.role === words;
