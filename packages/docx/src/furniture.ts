import { type Block, passageOf } from '@council-reports/core';
import { toBlocks } from './layout/to-blocks.ts';
import type { WordPackage } from './package/open-package.ts';
import { readFlow } from './story/read-flow.ts';
import { beginStory, type DocumentContext } from './story/reading.ts';
import { childrenOf, switchOf, type XmlElement } from './xml/element.ts';

/** Reads the headers and footers that the sections print, each once, as one string for each paragraph or table row. */
export async function readFurniture(
  file: WordPackage,
  sections: readonly XmlElement[],
  settings: XmlElement | undefined,
  context: DocumentContext,
): Promise<readonly string[]> {
  const evenPages = switchOf(settings, 'w:evenAndOddHeaders') === true;
  const lines = new Set<string>();
  const read = new Set<string>();
  for (const section of sections)
    for (const reference of [
      ...childrenOf(section, 'w:headerReference'),
      ...childrenOf(section, 'w:footerReference'),
    ]) {
      const type = reference.attributes['w:type'];
      if ((type === 'first' && switchOf(section, 'w:titlePg') !== true) || (type === 'even' && !evenPages)) continue;
      const part = file.relationships.get(reference.attributes['r:id'] ?? '')?.target;
      if (part === undefined || read.has(part)) continue;
      read.add(part);
      const root = await file.readOptional(part);
      if (root === undefined) continue;
      const items = readFlow(root.children, beginStory(context, part, await file.relationshipsOf(part)));
      for (const line of toBlocks(items, noPages).flatMap(linesOf)) if (line !== '') lines.add(line);
    }
  return [...lines];
}

const noPages = (): undefined => undefined;

function linesOf(block: Block): readonly string[] {
  switch (block.type) {
    case 'heading':
    case 'paragraph':
      return [passageOf(block.children).text.replaceAll('\n', ' ')];
    case 'list':
      return block.children.map((item) => [item.marker ?? '', ...item.children.flatMap(linesOf)].join(' ').trim());
    case 'table':
      return block.children.map((row) =>
        row.children
          .map((cell) => cell.children.flatMap(linesOf).join(' '))
          .filter((text) => text !== '')
          .join(' | '),
      );
    default:
      return [];
  }
}
