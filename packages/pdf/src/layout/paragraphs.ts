import { centredHeads } from './centred-heads.ts';
import { isUnderLabels } from './labelled-lines.ts';
import type { Marker } from './marker.ts';
import type { Measure } from './measure.ts';
import { startsParagraph } from './paragraph-starts.ts';
import type { ReadLine } from './read-line.ts';

/** Lines that are one paragraph, heading or list item. */
export interface Group {
  readonly lines: readonly ReadLine[];
  readonly marker?: Marker;
  /** Left end of the marker, or of the text where there is none. */
  readonly left: number;
  /** Left end of the text after the marker. */
  readonly textLeft: number;
  /** The line before which the line was broken on purpose. */
  readonly brokenAt?: number;
}

function toGroup(lines: readonly ReadLine[]): Group | undefined {
  const [first] = lines;
  if (first === undefined) return undefined;
  return {
    lines,
    left: first.left,
    textLeft: first.textLeft,
    ...(first.marker !== undefined && { marker: first.marker }),
  };
}

/** Parts the lines of one column, top to bottom, into paragraphs, headings and list items. */
export function groupParagraphs(lines: readonly ReadLine[], measure: Measure): readonly Group[] {
  const heads = centredHeads(lines, measure);
  const groups: Group[] = [];
  let current: ReadLine[] = [];
  let breaks: number | undefined;
  const close = (): void => {
    const group = toGroup(current);
    if (group !== undefined) groups.push(breaks === undefined ? group : { ...group, brokenAt: breaks });
    current = [];
    breaks = undefined;
  };
  for (const [index, line] of lines.entries()) {
    const previous = current.at(-1);
    const isPost =
      previous !== undefined && current.length === 1 && isUnderLabels(previous, line, lines[index + 1], measure);
    const isOwn = heads.has(line) || (previous !== undefined && startsParagraph(current, previous, line, measure));
    if (!isPost && isOwn) close();
    if (isPost) breaks = 1;
    // A word that was no marker after all is part of the text.
    current.push(current.length > 0 ? withoutMarker(line) : line);
  }
  close();
  return groups;
}

function withoutMarker(line: ReadLine): ReadLine {
  if (line.marker === undefined) return line;
  const { marker: _, ...rest } = line;
  return { ...rest, body: line.line, text: `${line.marker.text} ${line.text}`, markerPieces: [], textLeft: line.left };
}
