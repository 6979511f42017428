import type { Block, Box, DocumentNode, Region } from '@council-reports/core';
import type { PageLines, PageModel, TextRun } from '../page/page-model.ts';
import { lineOf } from '../text/to-lines.ts';
import type { PdfPage } from './pdf-page.ts';
import { twoUpTest } from './sheet-halves.ts';

// The right half of sheet 3 is read as page 3.5: it has a place in the order of pages, and tells which sheet it is on.
const half = 0.5;

/** The number by which the right half of a sheet is known while its text is laid out. */
const rightOf = (sheet: number): number => sheet + half;

const moved = ([left, top, right, bottom]: Box, by: number): Box => [left + by, top, right + by, bottom];

/** What stands on one half of a sheet, as a page of its own. */
function halfOf({ model, lines }: PageLines, side: 'left' | 'right'): PdfPage {
  const middle = model.width / 2;
  const page = side === 'left' ? model.page : rightOf(model.page);
  const by = side === 'left' ? 0 : -middle;
  const isHere = (from: number, to: number): boolean => (from + to) / 2 < middle === (side === 'left');
  const boxed = <T extends { readonly box: Box }>(items: readonly T[]): readonly T[] =>
    items.filter(({ box }) => isHere(box[0], box[2])).map((item) => ({ ...item, box: moved(item.box, by) }));
  return {
    model: {
      ...model,
      page,
      width: middle,
      rules: model.rules
        .filter(({ direction, at, from, to }) => (direction === 'vertical' ? isHere(at, at) : isHere(from, to)))
        .map((rule) =>
          rule.direction === 'vertical'
            ? { ...rule, at: rule.at + by }
            : { ...rule, from: rule.from + by, to: rule.to + by },
        ),
      fills: boxed(model.fills),
      links: boxed(model.links),
      get glyphs() {
        return model.glyphs.filter(({ x }) => isHere(x, x)).map((glyph) => ({ ...glyph, x: glyph.x + by }));
      },
    },
    lines: lines.flatMap((line) => {
      const runs: readonly TextRun[] = boxed(line.runs);
      return runs.length === 0 ? [] : [lineOf(page, runs)];
    }),
    tags: undefined,
  };
}

/**
 * The pages as they are read: sheets that hold two pages side by side are parted into these. Where sheets of a document surely do, the
 * others that may, its last and half empty one among them, do as well. Pages with trusted tags are read by these.
 */
export function partSheets(pages: readonly PdfPage[]): readonly PdfPage[] {
  const tests = pages.map((page) => (page.tags === undefined ? twoUpTest(page) : 'no'));
  const sure = tests.filter((test) => test === 'surely').length;
  const perhaps = tests.filter((test) => test === 'perhaps').length;
  if (sure === 0) return pages;
  const isParted = (index: number): boolean =>
    tests[index] === 'surely' || (tests[index] === 'perhaps' && sure >= perhaps);
  return pages.flatMap((page, index) => (isParted(index) ? [halfOf(page, 'left'), halfOf(page, 'right')] : [page]));
}

function wholeRegion(region: Region, sheets: ReadonlyMap<number, PageModel>): Region {
  if (Number.isInteger(region.page)) return region;
  const page = Math.floor(region.page);
  const { box } = region;
  return { page, ...(box && { box: moved(box, (sheets.get(page)?.width ?? 0) / 2) }) };
}

function onSheet<T extends DocumentNode>(node: T, sheets: ReadonlyMap<number, PageModel>): T {
  const regions = node.regions?.map((region) => wholeRegion(region, sheets));
  const children = 'children' in node ? node.children.map((child) => onSheet<DocumentNode>(child, sheets)) : undefined;
  return { ...node, ...(regions && { regions }), ...(children && { children }) };
}

/** Brings the places of what was read on the right half of a sheet back to the sheet; between the halves no page breaks. */
export function joinSheets(blocks: readonly Block[], models: readonly PageModel[]): readonly Block[] {
  const sheets = new Map(models.map((model) => [model.page, model]));
  return blocks
    .filter((block) => block.type !== 'pageBreak' || Number.isInteger(block.page))
    .map((block) => onSheet(block, sheets));
}
