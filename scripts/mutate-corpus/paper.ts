import { type Block, type Document, extractReports, type ParseResult, passageOf } from '@council-reports/core';

/** A document of the corpus with what is found in it as it stands. */
export interface Paper {
  /** Its file name. */
  readonly file: string;
  readonly document: Document;
  readonly result: ParseResult;
}

/** A document with what is found in it. */
export const paperOf = (file: string, document: Document): Paper => ({
  file,
  document,
  result: extractReports(document),
});

/** The texts of a document, a block or cell each, and those of its page furniture. */
export const textsOf = ({ root, furniture = [] }: Document): readonly string[] => [
  ...root.children.flatMap(textsIn),
  ...furniture,
];

function textsIn(block: Block): readonly string[] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return [passageOf(block.children).text];
    case 'list':
      return block.children.flatMap((item) => item.children.flatMap(textsIn));
    case 'table':
      return block.children.flatMap((row) => row.children.flatMap((cell) => cell.children.flatMap(textsIn)));
    case 'thematicBreak':
    case 'pageBreak':
      return [];
  }
}
