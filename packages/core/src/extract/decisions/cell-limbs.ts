import { joinPassages, splitPassage } from '../../document/index.ts';
import { type FlowCell, type FlowText, isText, takeMarker } from '../../structure/index.ts';
import type { PrintedItem } from '../printed-list/item-tree.ts';
import { loneLimb, markerOf } from './limbs.ts';

/**
 * What a cell resolves: numbered items, or a stem with its list, as they are printed; anything else is one piece, however many paragraphs and
 * lists it holds. A list's last item may have lost its bullet.
 */
export function limbsOfCell(cell: FlowCell | undefined): readonly PrintedItem[] {
  const texts = (cell?.blocks ?? []).filter(isText).flatMap(linesOf).map(marked);
  const [first, second, ...rest] = texts;
  if (first === undefined) return [];
  const isItem = (block: FlowText): boolean => block.kind === 'item';
  if (texts.length > 1 && texts.every(isItem)) return texts.map((block) => loneLimb(block.text, markerOf(block)));
  const listed = second !== undefined && isItem(second) && (rest.length === 0 || rest.slice(0, -1).every(isItem));
  if (listed && !isItem(first) && /:$/.test(first.text.text))
    return [
      { ...loneLimb(first.text), level: 0 },
      ...[second, ...rest].map((block): PrintedItem => ({ marker: markerOf(block), text: block.text, level: 1 })),
    ];
  const whole = joinPassages(texts.map((block) => block.text));
  return whole.text === '' ? [] : [loneLimb(whole)];
}

/** A paragraph of counted lines as one to a line; any other as it is. */
function linesOf(block: FlowText): readonly FlowText[] {
  const lines = splitPassage(block.text, /\n/g).map((text): FlowText => ({ ...block, text }));
  return lines.length > 1 && lines.every(({ text }) => takeMarker(text).marker !== null) ? lines : [block];
}

/** A paragraph's typed marker, which cells keep in their text. */
function marked(block: FlowText): FlowText {
  if (block.kind !== 'paragraph') return block;
  const { marker, text } = takeMarker(block.text);
  return marker === null ? block : { kind: 'item', marker, text, level: 0 };
}
