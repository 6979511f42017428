import { flat, joinPassages } from '../../document/index.ts';
import type { HeaderLabel } from '../../lexicon/index.ts';
import type { Party } from '../../model/index.ts';
import { findDates, parseParty } from '../../values/index.ts';
import type { ExtractContext } from '../context.ts';
import { readLabels } from '../header/front-labels.ts';

/** Somebody whom a label of a front names as who decides, or for whom a member answers. */
export interface DecisionMaker {
  readonly label: 'decisionMaker' | 'leadMember';
  readonly party: Party;
}

const deciding: ReadonlySet<HeaderLabel | undefined> = new Set<HeaderLabel | undefined>([
  'decisionMaker',
  'leadMember',
]);

const isDeciding = (label: HeaderLabel | undefined): label is DecisionMaker['label'] => deciding.has(label);

const withoutDay = (words: string): string => words.slice(0, findDates(words)[0]?.start ?? words.length).trim();

const known = new WeakMap<ExtractContext['report'], readonly DecisionMaker[]>();

/** Whom a paper's head names as who decides, in order: people with their posts, and posts alone. Asked by several readers, so kept with the paper. */
export function decisionMakers(context: ExtractContext): readonly DecisionMaker[] {
  const { report, lexicon } = context;
  const made =
    known.get(report) ??
    readLabels(context).labels.flatMap(({ words, lines }): readonly DecisionMaker[] => {
      const label = lexicon.headerLabel(words.replace(/\s?\([^()]{1,60}\)$/, ''));
      // A day beside the name is when they decided, and no part of the post.
      const party = isDeciding(label) ? parseParty(withoutDay(flat(joinPassages(lines))), lexicon.words) : null;
      return isDeciding(label) && party !== null ? [{ label, party }] : [];
    });
  known.set(report, made);
  return made;
}
