import { flat, type Passage } from '../../document/index.ts';
import type { ReportKind, SignOff } from '../../model/index.ts';
import { type FlowBlock, isText } from '../../structure/index.ts';
import { parseParty } from '../../values/index.ts';
import type { ExtractContext } from '../context.ts';
import { blank } from './blanks.ts';
import { capacityOf } from './domains.ts';
import { postAbove } from './post-above.ts';

/** A place to sign, with the person or post printed beneath it or above. */
export interface BlankPlace {
  readonly whole: Passage;
  readonly person: SignOff['person'];
  readonly beside: readonly Passage[];
}

/** Where a paper prints the posts of those who are to sign: on the same side of every place. */
export type Side = 'above' | 'beneath';

/** On which side the first place of a paper has a post. */
export function sideOf(first: number | undefined, kind: ReportKind, { report, lexicon }: ExtractContext): Side {
  // What stands above the place in minutes is their last business.
  if (kind === 'minutes' || first === undefined) return 'beneath';
  return postAbove(report.flow, first, lexicon) === null ? 'beneath' : 'above';
}

/** A place to sign, with the post on the side where the paper prints it. */
export function placeWith(whole: Passage, index: number, side: Side, context: ExtractContext): BlankPlace {
  const { flow } = context.report;
  const beneath = beneathPlace(flow, index, context);
  const isAbove = side === 'above' && beneath?.person?.name == null;
  const above = isAbove ? postAbove(flow, index, context.lexicon) : null;
  if (above !== null) return { whole, person: { name: null, role: above.role }, beside: [above.passage] };
  return beneath === null
    ? { whole, person: null, beside: [] }
    : { whole, person: beneath.person, beside: [beneath.passage] };
}

/** The name and post printed beneath the line for the signature. */
function beneathPlace(
  flow: readonly FlowBlock[],
  index: number,
  { lexicon }: ExtractContext,
): { readonly person: SignOff['person']; readonly passage: Passage } | null {
  const next = flow.slice(index + 1, index + 3).find((block) => isText(block) && !blank.test(block.text.text));
  if (!isText(next) || next.text.text.length > 120) return null;
  const party = parseParty(flat(next.text), lexicon.words);
  const isKnown =
    capacityOf(party?.role ?? '', lexicon) !== undefined || lexicon.holds('closingPosts', party?.role ?? '');
  if (party?.kind === 'post' && isKnown && next.kind === 'paragraph')
    return { person: { name: null, role: party.role }, passage: next.text };
  return party?.kind === 'person' && party.name !== null && party.role !== null
    ? { person: { name: party.name, role: party.role }, passage: next.text }
    : null;
}
