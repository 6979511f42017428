import { slicePassage } from '../../document/index.ts';
import { perLexicon } from '../../lexicon/index.ts';
import type { ExtractContext } from '../context.ts';
import type { ListedName } from './listed-name.ts';
import type { Status } from './listing.ts';
import { listedNames } from './names-in-lists.ts';

/** Somebody listed, before what stands beside the name is weighed. */
export interface Listed extends ListedName {
  readonly status: Status;
}

const standIns = perLexicon((lexicon) => ({
  came: new RegExp(`\\((?=${lexicon.oneOf('titles')}[.\\s])(?=[^()]{3,80}\\s${lexicon.oneOf('cameInstead')})`, 'iu'),
  leads: new RegExp(`(?:\\(|,\\s)(?:${lexicon.oneOf('standInLeads')})\\s`, 'iu'),
}));

/** "Councillor A (for whom Councillor B was deputising)" was not there, and Councillor B was in A's place. */
export function withStandIn(listed: Listed, { lexicon }: ExtractContext): readonly Listed[] {
  const { came, leads } = standIns(lexicon);
  const lead = leads.exec(listed.place.text) ?? came.exec(listed.place.text);
  if (lead === null) return [listed];
  const behind = slicePassage(listed.place, lead.index + lead[0].length);
  const verb = /\s\p{Ll}{2}/u.exec(behind.text)?.index;
  const [standIn] = listedNames(slicePassage(behind, 0, verb), lexicon);
  // "Councillor A (Councillor B attended via Zoom)" were both there.
  if (leads.exec(listed.place.text) === null && lexicon.holds('remotely', behind.text))
    return [
      { ...listed, party: { ...listed.party, role: null }, status: 'present' },
      ...(standIn === undefined
        ? []
        : [{ ...standIn, party: { ...standIn.party, role: null }, status: 'remote' as const }]),
    ];
  const absent: Listed = { ...listed, party: { ...listed.party, role: null }, status: 'apologies' };
  return standIn === undefined
    ? [absent]
    : [absent, { ...standIn, party: { ...standIn.party, role: null }, status: 'substitute' }];
}
