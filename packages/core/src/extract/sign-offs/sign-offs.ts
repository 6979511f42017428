import { flat } from '../../document/index.ts';
import type { Implication, ReportKind, SignOff } from '../../model/index.ts';
import type { ExtractContext } from '../context.ts';
import { createIds } from '../identity.ts';
import { actsAlone } from './acts-alone.ts';
import { approvalTables } from './approval-tables.ts';
import { blankSignatures } from './blank-signatures.ts';
import { closingSignatures } from './closing-signatures.ts';
import { consultedSentences } from './consulted.ts';
import { consultedPosts } from './consulted-posts.ts';
import { linksTo } from './implication-links.ts';
import { labelledSignOffs } from './labelled-sign-offs.ts';
import { labelledValues } from './labelled-values.ts';
import { type NamesOverPosts, namesOverPosts } from './names-over-posts.ts';
import { officerStatements } from './officer-statements.ts';
import { signOffTables } from './sign-off-tables.ts';
import { signatureFields } from './signature-fields.ts';
import { signedFor } from './signed-for.ts';
import { signedRows } from './signed-rows.ts';

/**
 * Professional advice, clearance and signatures: labels that name who signs, statements by statutory officers, sentences that say who was
 * consulted, places for a signature, and the unlabelled names, posts and dates that close a paper.
 *
 * @param implications - those of the same paper, which sign-offs name where they stand with them.
 */
export function extractSignOffs(
  context: ExtractContext,
  kind: ReportKind,
  implications: readonly Implication[] = [],
): readonly SignOff[] {
  const ids = createIds('sign');
  // An item of business headed "Comments from ..." is somebody's turn to speak.
  const isBusiness = kind === 'minutes' || kind === 'agenda';
  const links = linksTo(implications, context);
  const signatures = signatureFields(context, kind, () => ids(null));
  const named = kind === 'officerReport' ? namesOverPosts(context, () => ids(null)) : nobody;
  const fields = labelledValues(context).filter(
    ({ isHeading, label }) =>
      !(isBusiness && isHeading) && !signatures.labels.has(label) && !(isHeading && named.posts.has(label)),
  );
  const labelled = fields.flatMap((field) => labelledSignOffs(field, context, links, () => ids(null)));
  const told = new Set(fields.map(({ value }) => flat(value)));
  const stated = [
    ...labelled,
    ...signatures.signOffs,
    ...signOffTables(context, ids),
    ...approvalTables(context, () => ids(null)),
    ...signedRows(context, links, () => ids(null)),
    ...consultedSentences(context, links, ids),
    ...consultedPosts(context, links, () => ids(null)),
    ...actsAlone(context, () => ids(null)),
    ...signedFor(context, () => ids(null)),
    ...officerStatements(context, links, () => ids(null)).filter(({ text }) => !told.has(text)),
    ...blankSignatures(context, kind, signatures.labels, ids),
  ];
  const closing = closingSignatures(context, ids);
  return [closing, named.signOffs].reduce(withFurther, stated);
}

const nobody: NamesOverPosts = { signOffs: [], posts: new Set() };

/** Sign-offs with those of people whom none of them names yet. */
function withFurther(known: readonly SignOff[], further: readonly SignOff[]): readonly SignOff[] {
  const names = known.flatMap(({ person }) => person?.name ?? []);
  // The initial before a name may have been read as the letter of an item.
  return [...known, ...further.filter(({ person }) => !names.some((name) => person?.name?.endsWith(name) === true))];
}
