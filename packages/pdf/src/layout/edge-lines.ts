import type { PageLines, TextLine } from '../page/page-model.ts';

/** An edge of a page that furniture stands at. */
export type Edge = 'head' | 'foot';

// Heads and feet stand in the outer parts of a page, as shares of its height; a line there that recurs at the same height is one.
const zone: Readonly<Record<Edge, number>> = { head: 0.16, foot: 0.14 };
/** The text of a line, a space between its runs. */
export const textOf = (line: TextLine): string => line.runs.map((run) => run.text.trim()).join(' ');

/** Where a line stands on the y of its page: its baseline, or the middle of text set sideways. */
export const yOf = (line: TextLine): number =>
  line.runs[0]?.angle === 0 ? line.baseline : (line.box[1] + line.box[3]) / 2;

/** Distance of a line from the edge of its page. */
export const heightOf = (page: PageLines, line: TextLine, edge: Edge): number =>
  edge === 'head' ? yOf(line) : page.model.height - yOf(line);

/** The lines near an edge of the page, the outermost first. */
export const zoneLines = (page: PageLines, edge: Edge): readonly TextLine[] =>
  page.lines
    .filter((line) => heightOf(page, line, edge) < zone[edge] * page.model.height)
    .sort((a, b) => heightOf(page, a, edge) - heightOf(page, b, edge));
