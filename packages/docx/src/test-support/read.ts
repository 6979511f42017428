import { type Block, type Document, passageOf } from '@council-reports/core';
import { readDocx } from '../read-docx.ts';
import { buildDocx, type DocxContent } from './build-docx.ts';

/** Reads a Word file made for a test. */
export const read = (content: DocxContent): Promise<Document> => readDocx(buildDocx(content));

/** A body as short lines, nesting shown by indent. */
export async function outline(content: DocxContent): Promise<readonly string[]> {
  return (await read(content)).root.children.flatMap((block) => linesOf(block, ''));
}

/** A block as short lines: `# Title`, `text`, `2.1 | item`, `[cell] [cell]`. */
export function linesOf(block: Block, indent: string): readonly string[] {
  switch (block.type) {
    case 'heading':
      return [
        `${indent}${'#'.repeat(block.depth)} ${block.marker === undefined ? '' : `${block.marker} | `}${passageOf(block.children).text}`,
      ];
    case 'paragraph':
      return [indent + passageOf(block.children).text];
    case 'list':
      return block.children.flatMap((item) => {
        const [first = '', ...rest] = item.children.flatMap((child) => linesOf(child, `${indent}  `));
        return [`${indent}${item.marker} | ${first.trim()}`, ...rest];
      });
    case 'table':
      return block.children.map(
        (tableRow) =>
          indent +
          tableRow.children
            .map((each) => {
              const marks = [
                each.header ? 'h' : '',
                each.colSpan ? `c${each.colSpan}` : '',
                each.rowSpan ? `r${each.rowSpan}` : '',
                each.fill ?? '',
                each.ink === undefined ? '' : `ink ${each.ink}`,
              ];
              const text = each.children.flatMap((child) => linesOf(child, '')).join(' / ');
              return `[${[...marks.filter((mark) => mark !== ''), text].join(' ').trim()}]`;
            })
            .join(' '),
      );
    case 'pageBreak':
      return [`${indent}--- page ${block.page}`];
    default:
      return [`${indent}---`];
  }
}

/** Codes of a document's issues, without the one that only says that pages are not known. */
export const issueCodes = ({ issues }: Document): readonly string[] =>
  issues.map(({ code }) => code).filter((code) => code !== 'pagesUnknown');
