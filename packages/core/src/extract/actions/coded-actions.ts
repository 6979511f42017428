import { type Passage, slicePassage } from '../../document/index.ts';
import { type CompiledLexicon, perLexicon } from '../../lexicon/index.ts';
import type { Action } from '../../model/index.ts';
import { type FlowBlock, isText } from '../../structure/index.ts';
import type { ExtractContext } from '../context.ts';
import type { CreateId } from '../identity.ts';
import { type LineEntry, toAction } from './action-line-entries.ts';

/** Actions that minutes number by a code of their own, each in a line that begins with it: "AP1: Clerk to pay the premium". */
export const codedActions = (context: ExtractContext, ids: CreateId): readonly Action[] =>
  context.report.sections.flatMap(({ blocks }) =>
    blocks.flatMap((block) => {
      const entry = entryOf(block, context.lexicon);
      return entry === null ? [] : [toAction(entry, context, ids)];
    }),
  );

interface Shapes {
  readonly marker: RegExp;
  readonly opening: RegExp;
}

const shapesOf = perLexicon(({ oneOf }): Shapes => {
  const code = `(${oneOf('actionCodes')}\\s?\\d{1,3})`;
  return {
    marker: new RegExp(`^\\(?${code}[.):]*$`, 'u'),
    opening: new RegExp(`^${code}\\s?[:–—-]\\s?`, 'u'),
  };
});

function entryOf(block: FlowBlock, lexicon: CompiledLexicon): LineEntry | null {
  if (!isText(block)) return null;
  const { marker, opening } = shapesOf(lexicon);
  const [, numbered] = block.kind === 'item' ? (marker.exec(block.marker ?? '') ?? []) : [];
  if (numbered !== undefined) return entry(numbered, block.text, /^[\s:–—-]*/u.exec(block.text.text)?.[0].length ?? 0);
  const match = opening.exec(block.text.text);
  return match?.[1] === undefined ? null : entry(match[1], block.text, match[0].length);
}

const entry = (ref: string, text: Passage, from: number): LineEntry => ({ ref, text: slicePassage(text, from) });
