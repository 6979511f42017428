import { flat, type Passage } from '../../document/index.ts';
import type { Action } from '../../model/index.ts';
import type { FlowItem, Section } from '../../structure/index.ts';
import type { ExtractContext } from '../context.ts';
import type { CreateId } from '../identity.ts';
import { toAction } from './action-line-entries.ts';
import { shapesOf } from './action-line-shapes.ts';
import { refOf } from './listed-actions.ts';

const fewest = 2;
const mostOf = 0.6;
const mostLeadInWords = 8;

/**
 * The actions that a list under words for them assigns, each to whom its item opens with: "Actions from this meeting: 1. Clerk to obtain quotes". A list most
 * of whose items assign nothing is none.
 */
export function assignedActions(context: ExtractContext, ids: CreateId): readonly Action[] {
  const { doer } = shapesOf(context.lexicon);
  return context.report.sections.flatMap(({ heading, blocks }) =>
    blocks.flatMap((block, index): readonly Action[] => {
      const above = blocks[index - 1];
      if (block.kind !== 'item' || above?.kind === 'item') return [];
      const leadIn = above === undefined ? heading : above.kind === 'paragraph' ? above.text : null;
      if (leadIn === null || !announcesActions(leadIn, context)) return [];
      const items = itemsFrom(blocks, index);
      const assigning = items.filter(({ text }) => doer.test(flat(text)));
      if (assigning.length < Math.max(fewest, items.length * mostOf)) return [];
      return items.map((item) => toAction({ ref: refOf(item), text: item.text }, context, ids));
    }),
  );
}

const announcesActions = (leadIn: Passage, { lexicon }: ExtractContext): boolean =>
  leadIn.text.split(' ').length <= mostLeadInWords &&
  (lexicon.holds('actionPlans', leadIn.text) || lexicon.is('actionWords', leadIn.text.replace(/\s?:$/, '')));

function itemsFrom(blocks: Section['blocks'], from: number): readonly FlowItem[] {
  const rest = blocks.slice(from);
  const end = rest.findIndex(({ kind }) => kind !== 'item' && kind !== 'pageBreak');
  return (end < 0 ? rest : rest.slice(0, end)).flatMap((block) => (block.kind === 'item' ? [block] : []));
}
