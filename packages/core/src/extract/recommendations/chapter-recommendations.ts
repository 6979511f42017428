import { emptyPassage, flat, joinPassages, type Passage } from '../../document/index.ts';
import { perLexicon } from '../../lexicon/index.ts';
import { type FlowBlock, isText } from '../../structure/index.ts';
import { parseMarker } from '../../values/index.ts';
import type { ExtractContext } from '../context.ts';
import { nestItems, type PrintedItem } from '../printed-list/item-tree.ts';
import type { PrintedList } from '../printed-list/printed-list.ts';

/**
 * The recommendations of a study that sets each into the chapter it comes from: "Recommendation 4: That ...". Null where there are fewer
 * than two.
 */
export function chapterRecommendations({ report, lexicon }: ExtractContext): PrintedList | null {
  const isMark = (words: string): boolean => opens(lexicon).test(words) && parseMarker(words)?.family === 'coded';
  const items = report.flow.flatMap((block, index): readonly PrintedItem[] => {
    const printed = markedText(block);
    if (printed === null || !isMark(printed.marker)) return [];
    const next = report.flow[index + 1];
    const text = printed.text.text === '' && next?.kind === 'paragraph' ? next.text : printed.text;
    return text.text === '' ? [] : [{ marker: printed.marker, text, level: 0 }];
  });
  return items.length < 2 ? null : { leadIn: emptyPassage, items: nestItems(items), inferred: false };
}

const opens = perLexicon(({ oneOf }) => new RegExp(`^${oneOf('recommendationNouns')}\\s`, 'iu'));

interface Marked {
  readonly marker: string;
  readonly text: Passage;
}

function markedText(block: FlowBlock): Marked | null {
  if (block.kind === 'field')
    return { marker: flat(block.label), text: joinPassages(block.value.filter(isText).map((inner) => inner.text)) };
  if (block.kind === 'item' || block.kind === 'heading')
    return block.marker === null
      ? { marker: flat(block.text), text: emptyPassage }
      : { marker: block.marker, text: block.text };
  return null;
}
