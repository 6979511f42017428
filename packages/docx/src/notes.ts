import { type Block, list, listItem } from '@council-reports/core';
import { toBlocks } from './layout/to-blocks.ts';
import { formatNumber } from './numbering/format-number.ts';
import type { WordPackage } from './package/open-package.ts';
import { targetOfType } from './package/relationships.ts';
import type { RegionsOf } from './story/page-counter.ts';
import { readFlow } from './story/read-flow.ts';
import { beginStory, type DocumentContext, type NoteReference } from './story/reading.ts';
import { childrenOf } from './xml/element.ts';

/** Number formats Word gives the marks of notes by default. */
const formats: Readonly<Record<NoteReference['kind'], string>> = { footnote: 'decimal', endnote: 'lowerRoman' };

/** Reads the notes the text refers to, in its order, as one list of footnotes and one of endnotes. */
export async function readNotes(
  file: WordPackage,
  references: readonly NoteReference[],
  context: DocumentContext,
  regionsOf: RegionsOf,
): Promise<readonly Block[]> {
  const blocks: Block[] = [];
  for (const kind of ['footnote', 'endnote'] as const) {
    const wanted = references.filter((reference) => reference.kind === kind);
    const part = wanted.length === 0 ? undefined : targetOfType(file.relationships, `${kind}s`);
    const root = await file.readOptional(part);
    if (part === undefined || root === undefined) continue;
    const relationships = await file.relationshipsOf(part);
    const notes = new Map(childrenOf(root, `w:${kind}`).map((note) => [note.attributes['w:id'] ?? '', note]));
    const items = wanted.map(({ id, stamp }, index) => {
      const flow = readFlow(notes.get(id)?.children ?? [], beginStory(context, part, relationships));
      return listItem(
        formatNumber(index + 1, formats[kind]),
        toBlocks(flow, () => regionsOf(stamp)),
      );
    });
    blocks.push(list(true, items));
  }
  return blocks;
}
