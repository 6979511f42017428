import {
  type Block,
  type Heading,
  heading,
  isStrong,
  type List,
  type ListItem,
  passageOf,
} from '@council-reports/core';
import { isCapitals } from '../layout/line-style.ts';
import { follows, type Marker, readMarker } from '../layout/marker.ts';

// A heading of a paper is a line or two at most, and no sentence.
const longestHeading = 120;

/** The number a heading may have: no bullet, and no closing bracket, which only the items of lists have. */
const markerOf = ({ marker }: ListItem): Marker | undefined => {
  const read = marker === null ? undefined : readMarker(marker, true);
  return read?.kind === 'bullet' || read?.text.endsWith(')') === true ? undefined : read;
};

/** Whether an item reads as a heading by itself: numbered, set in bold or capitals, short, no sentence, and with nothing but lists beneath it. */
function looksLikeHeading(item: ListItem): boolean {
  const [first, ...rest] = item.children;
  if (markerOf(item) === undefined || first?.type !== 'paragraph' || rest.some(({ type }) => type !== 'list'))
    return false;
  const passage = passageOf(first.children);
  if (passage.text === '' || passage.text.length > longestHeading || /[.;,]$/.test(passage.text)) return false;
  return isStrong(passage) || isCapitals(passage.text);
}

/** Whether deeper numbers stand beneath an item: 2.1 beneath 2. */
const opensSection = (item: ListItem): boolean =>
  item.children.some((child) => {
    const first = child.type === 'list' ? child.children[0] : undefined;
    return first !== undefined && (markerOf(first)?.parts ?? 0) > (markerOf(item)?.parts ?? 0);
  });

function toHeading(item: ListItem): readonly Block[] {
  const [first, ...rest] = item.children;
  if (first?.type !== 'paragraph' || item.marker === null) return [];
  const children = first.children.flatMap((child) => (child.type === 'strong' ? child.children : [child]));
  const made: Heading = heading(1 + Math.max(1, markerOf(item)?.parts ?? 1), children, {
    marker: item.marker,
    ...(item.regions !== undefined && { regions: item.regions }),
  });
  return [made, ...rest];
}

/**
 * Takes numbered headings out of a list: programs file "2. Background" as an item of the list that numbers it.
 *
 * A heading stands alone among items of other numbering; short bold items that follow one another are a list.
 */
export function freeHeadings(list: List): readonly Block[] {
  const markers = list.children.map(markerOf);
  const goOn = markers.map((marker, index) => {
    const next = markers[index + 1];
    const item = list.children[index];
    return (
      marker !== undefined && next !== undefined && item !== undefined && !opensSection(item) && follows(marker, next)
    );
  });
  const isHeading = list.children.map(
    (item, index) => looksLikeHeading(item) && goOn[index] !== true && goOn[index - 1] !== true,
  );
  if (!isHeading.includes(true)) return [list];
  const blocks: Block[] = [];
  let items: ListItem[] = [];
  const flush = (): void => {
    if (items.length > 0) blocks.push({ ...list, children: items });
    items = [];
  };
  list.children.forEach((item, index) => {
    if (isHeading[index] === true) {
      flush();
      blocks.push(...toHeading(item));
    } else items.push(item);
  });
  flush();
  return blocks;
}
