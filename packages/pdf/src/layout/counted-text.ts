import {
  type Block,
  type List,
  type ListItem,
  type Paragraph,
  passageOf,
  type Region,
  text,
} from '@council-reports/core';
import { follows, isFirst, readMarker } from './marker.ts';

/** Whether a text goes on to count after the marker it began with: "a) 5 hectares b) 500 trees". */
function countsOn(markerText: string, rest: string): boolean {
  const marker = readMarker(markerText, true);
  if (marker === undefined || marker.kind === 'bullet' || !/[)\]]$/.test(markerText) || !isFirst(marker)) return false;
  return rest.split(' ').some((word, index) => {
    const next = index === 0 ? undefined : readMarker(word, false);
    return next !== undefined && next.kind !== 'bullet' && follows(marker, next);
  });
}

const mostWordsOfUnit = 3;

/** Whether what looks like a marker is a figure and the text its unit: "27.5 days", alone in a cell. */
const isFigure = (markerText: string, rest: string): boolean =>
  /^\d{1,3}\.\d{1,3}$/.test(markerText) && /^\p{Ll}/u.test(rest) && rest.split(' ').length <= mostWordsOfUnit;

function withMarker({ children, ...paragraph }: Paragraph, marker: string, regions: readonly Region[]): Paragraph {
  const [first, ...others] = children;
  return first?.type === 'text'
    ? { ...paragraph, children: [{ ...first, value: `${marker} ${first.value}`, regions }, ...others] }
    : { ...paragraph, children: [text(`${marker} `, { regions }), ...children] };
}

/** A list as it is meant: one item that counts on in its text, or is a figure with its unit, is a paragraph with its marker, as a cell has it. */
export function asMeant(list: List): Block {
  const [item, ...others]: readonly (ListItem | undefined)[] = list.children;
  const [body, ...more] = item?.children ?? [];
  if (item?.marker == null || others.length > 0 || body?.type !== 'paragraph' || more.length > 0) return list;
  const { text: rest } = passageOf(body.children);
  return countsOn(item.marker, rest) || isFigure(item.marker, rest)
    ? withMarker(body, item.marker, item.regions ?? body.regions ?? [])
    : list;
}
