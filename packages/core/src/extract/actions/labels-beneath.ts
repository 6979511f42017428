import { flat, joinPassages } from '../../document/index.ts';
import type { CompiledLexicon } from '../../lexicon/index.ts';
import type { Action } from '../../model/index.ts';
import { type FlowBlock, isText } from '../../structure/index.ts';
import { parseDue } from '../../values/index.ts';
import { parseOwners } from '../owners.ts';

/** An action with what labelled lines right beneath its own say of it: "Owner: Ann Moor", "Deadline: 24 May". */
export function withLabelsBeneath(
  action: Action,
  blocks: readonly FlowBlock[],
  index: number,
  lexicon: CompiledLexicon,
): Action {
  let read = action;
  for (const block of blocks.slice(index + 1)) {
    if (block.kind !== 'field') break;
    const label = flat(block.label);
    const value = joinPassages(block.value.filter(isText).map(({ text }) => text));
    const role = lexicon.columnIn.action.whole(label) ?? lexicon.column.whole(label);
    if (value.text === '' || (role !== 'owner' && role !== 'due' && role !== 'status')) break;
    if (role === 'owner') read = { ...read, owners: parseOwners(value, lexicon.words) };
    else if (role === 'due') read = { ...read, due: parseDue(flat(value), lexicon.words) };
    else read = { ...read, status: { raw: flat(value) } };
  }
  return read;
}
