import type { Block } from '../../document/index.ts';
import { structureDocument } from '../../structure/index.ts';
import { lexicon, paper } from '../../test-support/paper.ts';
import type { ExtractContext } from '../context.ts';
import { createQuoter } from '../evidence.ts';

/** The one paper that blocks make, taken apart and ready to extract from. */
export function contextOf(...blocks: readonly Block[]): ExtractContext {
  const { reports } = structureDocument(paper(...blocks), lexicon);
  const [report] = reports;
  if (report === undefined || reports.length > 1) throw new Error(`the blocks make ${reports.length} papers`);
  return { report, lexicon, quote: createQuoter(undefined) };
}
