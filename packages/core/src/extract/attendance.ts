import { flat, type Passage, slicePassage } from '../document/index.ts';
import type { Attendance } from '../model/index.ts';
import { type FlowBlock, isText, type Section } from '../structure/index.ts';
import { confidenceOf } from './confidence.ts';
import type { ExtractContext } from './context.ts';
import { createIds } from './identity.ts';
import { listedNames } from './names-in-lists.ts';

type Status = Attendance['status'];

/** A text that lists people, and in what capacity they are listed. */
interface Listing {
  readonly text: Passage;
  readonly status: Status;
}

const statuses: Partial<Record<Section['kind'], Status>> = {
  attendance: 'present',
  apologies: 'apologies',
  inAttendance: 'inAttendance',
};

/** Who was present, sent apologies or stood in, by the section, label or sentence each name stands under. */
export function extractAttendance(context: ExtractContext): readonly Attendance[] {
  const ids = createIds('att');
  const seen = new Set<string>();
  const listings = context.report.sections.flatMap((section) => {
    const status = statuses[section.kind];
    return status === undefined ? [] : section.blocks.flatMap((block) => listingsOf(block, status, context));
  });
  return listings.flatMap(({ text, status: listed }) =>
    listedNames(text, context.lexicon).flatMap(({ place, party }): readonly Attendance[] => {
      const status = statusOf(flat(place), listed, context);
      const key = `${status}:${party.raw}`;
      if (seen.has(key)) return [];
      seen.add(key);
      return [
        {
          id: ids(null),
          text: flat(place).replace(/[.;,]$/, ''),
          evidence: context.quote(place),
          confidence: confidenceOf.labelled,
          party: { ...party, ...roleOf(party.role, status, context) },
          status,
        },
      ];
    }),
  );
}

/** What a name's own words say of its presence, before what it is listed under. */
function statusOf(words: string, listed: Status, { lexicon }: ExtractContext): Status {
  if (lexicon.holds('substituted', words) && listed !== 'apologies') return 'substitute';
  return lexicon.holds('remotely', words) ? 'remote' : listed;
}

/** "substitute for Councillor Y" is no post. */
const roleOf = (role: string | null, status: Status, { lexicon }: ExtractContext): { role: string | null } => ({
  role:
    role !== null &&
    (status === 'substitute' || status === 'remote') &&
    (lexicon.holds('substituted', role) || lexicon.holds('remotely', role))
      ? null
      : role,
});

function listingsOf(block: FlowBlock, status: Status, context: ExtractContext): readonly Listing[] {
  const { lexicon } = context;
  if (block.kind === 'field') {
    const own = lexicon.holds('substituted', flat(block.label))
      ? 'substitute'
      : (statuses[lexicon.section(flat(block.label)) ?? 'other'] ?? null);
    return own === null ? [] : block.value.flatMap((value) => listingsOf(value, own, context));
  }
  if (block.kind === 'table')
    return block.cells.flatMap((cell) => cell.blocks.flatMap((inner) => listingsOf(inner, status, context)));
  if (!isText(block)) return [];
  return apologies(block.text, context) ?? [{ text: block.text, status }];
}

/** The names in "Apologies for absence were received from ...", up to the end of the sentence; null where nothing says so. */
function apologies(text: Passage, { lexicon }: ExtractContext): readonly Listing[] | null {
  const lead = new RegExp(`(?<![\\p{L}])${lexicon.oneOf('apologies')}\\s`, 'iu').exec(text.text);
  if (lead === null) return null;
  const from = lead.index + lead[0].length;
  const stop = /(?<=\p{Ll}{3}|\))\.(?:\s|$)/u.exec(text.text.slice(from));
  return [{ text: slicePassage(text, from, stop === null ? undefined : from + stop.index), status: 'apologies' }];
}
