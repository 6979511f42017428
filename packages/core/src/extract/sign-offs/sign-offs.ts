import { flat } from '../../document/index.ts';
import type { Implication, ReportKind, SignOff } from '../../model/index.ts';
import type { ExtractContext } from '../context.ts';
import { createIds } from '../identity.ts';
import { actsAlone } from './acts-alone.ts';
import { adviceSigners } from './advice-signers.ts';
import { askedClearances } from './asked-clearances.ts';
import { blankSignatures } from './blank-signatures.ts';
import { clearanceFields } from './clearance-fields.ts';
import { clearanceStrips } from './clearance-strips.ts';
import { clearanceTables } from './clearance-tables.ts';
import { closingSignatures } from './closing-signatures.ts';
import { consultedPosts } from './consulted-posts.ts';
import { filledLines } from './filled-lines.ts';
import { type FoundSignOff, toSignOff } from './found-sign-off.ts';
import { linksTo } from './implication-links.ts';
import { innerSigners } from './inner-signers.ts';
import { withKnownPosts } from './known-posts.ts';
import { labelledSignOffs } from './labelled-sign-offs.ts';
import { labelledValues } from './labelled-values.ts';
import { type NamesOverPosts, namesOverPosts } from './names-over-posts.ts';
import { officerStatements } from './officer-statements.ts';
import { eachSignerOnce } from './same-signer.ts';
import { signatureCells } from './signature-cells.ts';
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
  const createId = createIds('sign');
  return foundIn(context, kind, implications).map((found) => toSignOff(found, createId, context));
}

function foundIn(
  context: ExtractContext,
  kind: ReportKind,
  implications: readonly Implication[],
): readonly FoundSignOff[] {
  // An item of business headed "Comments from ..." is somebody's turn to speak.
  const isBusiness = kind === 'minutes' || kind === 'agenda';
  const links = linksTo(implications, context);
  const signatures = signatureFields(context, kind);
  const clearances = askedClearances(context);
  const cells = signatureCells(context);
  const rows = clearanceFields(context);
  const named = isBusiness ? nobody : namesOverPosts(context);
  const fields = labelledValues(context).filter(
    ({ isHeading, label }) =>
      !(isBusiness && isHeading) &&
      !signatures.labels.has(label) &&
      !clearances.labels.has(label) &&
      !rows.heads.has(label) &&
      !(isHeading && named.posts.has(label)),
  );
  const read = fields.map((field) => ({
    field,
    told: flat(field.value),
    signOffs: labelledSignOffs(field, context, links),
  }));
  const taken = new Set(
    read.flatMap(({ field, signOffs }) =>
      signOffs.flatMap(({ passages }) => passages.filter((one) => one !== field.label)),
    ),
  );
  // A post set as a heading beneath a signature heads nothing of its own.
  const labelled = read
    .filter(({ field }) => !(field.isHeading && taken.has(field.label)))
    .map((one) => (isBusiness ? { ...one, signOffs: one.signOffs.filter((signOff) => !isPresence(signOff)) } : one));
  const readLabels = new Set(labelled.flatMap(({ field, signOffs }) => (signOffs.length > 0 ? [field.label] : [])));
  const told = new Set(labelled.flatMap((field) => (field.signOffs.length > 0 ? [field.told] : [])));
  const found = eachSignerOnce(
    [
      labelled.flatMap(({ signOffs: read }) => read),
      clearances.signOffs,
      signatures.signOffs,
      clearanceTables(context, cells.tables),
      [...rows.signOffs].flatMap(([label, signOff]) => (readLabels.has(label) ? [] : [signOff])),
      clearanceStrips(context),
      innerSigners(context),
      cells.signOffs,
      signedRows(context, links),
      isBusiness ? [] : adviceSigners(context, links),
      consultedPosts(context, links),
      actsAlone(context),
      signedFor(context),
      filledLines(context),
      officerStatements(context, links).filter(({ text }) => !told.has(text)),
      blankSignatures(context, kind, signatures.labels, cells.tables),
      named.signOffs,
      closingSignatures(context),
    ],
    context.lexicon,
  );
  return withKnownPosts(found, context).map((signOff) => asMember(signOff, context));
}

/** Beside a post alone minutes name those who were there. */
const isPresence = ({ act, person, date, result }: FoundSignOff): boolean =>
  act === 'advised' && person?.name != null && date === null && result === 'stated';

/** Whoever bears a councillor's title signs as a member, whatever else is not known of them. */
const asMember = (signOff: FoundSignOff, { lexicon }: ExtractContext): FoundSignOff =>
  signOff.domain === 'other' && lexicon.holds('memberPosts', signOff.person?.name ?? '')
    ? { ...signOff, domain: 'member' }
    : signOff;

const nobody: NamesOverPosts = { signOffs: [], posts: new Set() };
