import type { Block, Inline, Paragraph, Region, Text } from '@council-reports/core';
import { readMarker } from '../layout/marker.ts';

/** Content with the marker it begins with taken off; `marker` is null where it begins with none. */
export interface Marked {
  readonly marker: string | null;
  readonly regions?: readonly Region[];
  readonly children: readonly Block[];
}

interface Cut {
  readonly marker: string;
  readonly regions: readonly Region[];
  readonly rest: readonly Inline[];
}

/** The part of a region that the first `share` of its width is, or what is left without it. */
const sliceRegions = (regions: readonly Region[] | undefined, from: number, to: number): readonly Region[] =>
  (regions ?? []).map(({ page, box }) => {
    if (box === undefined) return { page };
    const width = box[2] - box[0];
    return { page, box: [box[0] + from * width, box[1], box[0] + to * width, box[3]] };
  });

function cutText(node: Text, following: boolean): Cut | undefined {
  const value = node.value.trimStart();
  const end = value.search(/\s/);
  const word = end < 0 ? value : value.slice(0, end);
  if ((end < 0 || value.trim() === word) && !following) return undefined;
  const marker = readMarker(word, true);
  if (marker === undefined) return undefined;
  const rest = end < 0 ? '' : value.slice(end).trimStart();
  const share = rest === '' ? 1 : word.length / value.length;
  return {
    marker: marker.text,
    regions: sliceRegions(node.regions, 0, share),
    rest:
      rest === ''
        ? []
        : [{ ...node, value: rest, regions: sliceRegions(node.regions, 1 - rest.length / value.length, 1) }],
  };
}

function cutInlines(inlines: readonly Inline[]): Cut | undefined {
  const [first, ...others] = inlines;
  if (first === undefined) return undefined;
  if (first.type === 'text') {
    const cut = cutText(first, others.length > 0);
    return cut && { ...cut, rest: [...cut.rest, ...others] };
  }
  if (first.type !== 'strong' && first.type !== 'emphasis') return undefined;
  const cut = cutInlines(first.children);
  return cut && { ...cut, rest: [...(cut.rest.length > 0 ? [{ ...first, children: cut.rest }] : []), ...others] };
}

/** Takes the marker off an item whose program printed it as part of the text, and tagged no label. */
export function takeMarker(children: readonly Block[]): Marked {
  const [first, ...others] = children;
  const cut = first?.type === 'paragraph' ? cutInlines(first.children) : undefined;
  if (first?.type !== 'paragraph' || cut === undefined) return { marker: null, children };
  const body: readonly Paragraph[] = cut.rest.length > 0 ? [{ ...first, children: cut.rest }] : [];
  return { marker: cut.marker, regions: cut.regions, children: [...body, ...others] };
}
