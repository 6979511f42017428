import { flat } from '../../document/index.ts';
import type { Decision, Party } from '../../model/index.ts';
import { isText, type Section } from '../../structure/index.ts';
import type { ExtractContext } from '../context.ts';
import { createIds } from '../identity.ts';
import { nestItems } from '../printed-list/item-tree.ts';
import { onwardOf } from '../recommendations/onward.ts';
import { toRecommendation } from '../recommendations/recommendation-detail.ts';
import type { Business } from './business.ts';
import type { DecidedRow } from './decided-row.ts';
import { groupBy } from './group-by.ts';
import { mergePrintings, type Printing } from './printed-twice.ts';
import type { Reading } from './readings.ts';
import type { OwnCircumstances } from './resolved.ts';
import { createTails } from './tails.ts';
import type { ReadVote } from './votes.ts';

/** What is resolved at one place of an item of business. */
export interface Draft extends Printing {
  readonly business: Business;
  /** The row of a table it stands in, what is told of it alone, or the section. */
  readonly place: DecidedRow | OwnCircumstances | Section;
  readonly own?: OwnCircumstances;
}

/** A maker of drafts from what is read: the limbs as resolutions, one beneath the other, without what their paragraphs go on with. */
export function createDrafts(context: ExtractContext): (reading: Reading) => readonly Draft[] {
  const { lexicon } = context;
  const ids = createIds('res');
  const withoutTail = createTails(lexicon);
  return ({ resolved: { items, leadIn, basis, row, own }, section, business, part }) => {
    const onwardTo = onwardOf(flat(leadIn), lexicon) ?? onwardHeading(section, context);
    const list = {
      basis,
      ...(leadIn.text !== '' && { leadIn: flat(leadIn) }),
      ...(onwardTo !== undefined && { onwardTo }),
    };
    const limbs = items.map((item) => ({ ...item, text: withoutTail(item.text) }));
    const resolutions = nestItems(limbs).map((node) => toRecommendation(node, list, context, ids));
    return resolutions.length === 0
      ? []
      : [
          {
            business,
            part: row === undefined ? part : 'row',
            resolutions,
            place: row ?? own ?? section,
            ...(own !== undefined && { own }),
          },
        ];
  };
}

/** To whom resolutions go on by the heading they stand under, their own or the part's: "Resolved to RECOMMEND: (to Council)". */
function onwardHeading(section: Section, { lexicon, report }: ExtractContext): Party | undefined {
  const above = section.parent < 0 ? undefined : report.sections[section.parent];
  const headings = [section, ...(above === undefined ? [] : [above])].filter(
    ({ kind }) => kind === 'decision' || kind === 'recommendations',
  );
  return headings.map((headed) => onwardOf(headingWords(headed), lexicon)).find((party) => party !== undefined);
}

/** A heading with the bracket printed behind its colon. */
function headingWords({ heading, blocks }: Section): string {
  const aside = blocks.find(isText);
  return aside !== undefined && /^\([^()]{3,60}\)$/.test(aside.text.text)
    ? `${flat(heading)}: ${flat(aside.text)}`
    : flat(heading);
}

/** Drafts by item of business with nothing in them twice; those of one place are one. */
export function onceEach(drafts: readonly Draft[], lexicon: ExtractContext['lexicon']): readonly Draft[] {
  return groupBy(drafts, ({ business }) => business.from).flatMap((ofItem) => {
    const merged = mergePrintings(ofItem, lexicon);
    const kept = ofItem.map((draft, index) => ({ ...draft, resolutions: merged[index]?.resolutions ?? [] }));
    return groupBy(kept, ({ place }) => place).flatMap((ofPlace) => {
      const [first] = ofPlace;
      const resolutions = ofPlace.flatMap((draft) => draft.resolutions);
      return first === undefined || resolutions.length === 0 ? [] : [{ ...first, resolutions }];
    });
  });
}

/** Limbs that were voted on one by one, each with its vote printed in it, are decisions of their own. */
export function splitByVote(
  draft: Draft,
  voteOf: ReadVote,
): readonly { readonly draft: Draft; readonly vote?: Decision['vote'] }[] {
  const votes = draft.resolutions.map(({ text }) => voteOf(text));
  const [only] = votes;
  // What is printed within the one resolution is the vote on it, whatever else the item tells of.
  if (votes.length === 1 && only != null && only.for !== null) return [{ draft, vote: only }];
  if (votes.filter((vote) => vote !== null).length < 2) return [{ draft }];
  return draft.resolutions.map((resolution, index) => ({
    draft: { ...draft, resolutions: [resolution] },
    ...(votes[index] != null && { vote: votes[index] }),
  }));
}
