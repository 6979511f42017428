import type { Passage } from '../../document/index.ts';
import type { Evidence, Implication, SignOff, SignOffDomain } from '../../model/index.ts';
import type { ExtractContext } from '../context.ts';
import { domainOfCategory } from './domains.ts';

/** The part of a sign-off that says which implications it stands beside. */
type Link = Pick<SignOff, 'implicationIds'>;

/** Finds the implications of a paper by where they are printed. */
export interface ImplicationLinks {
  /** The implications that these places head or hold, one or several: rows that one signer clears. */
  readonly at: (...places: readonly Passage[]) => Link;
  /**
   * Of the implications in the same part of the paper, nearest first, that which calls for this profession's advice. One that is nobody's
   * profession is the only implication's there; a director or a member signs for the whole paper.
   */
  readonly among: (domain: SignOffDomain, ...places: readonly Passage[]) => Link;
}

const professions: Partial<Record<SignOffDomain, SignOffDomain>> = { s151: 'finance', monitoringOfficer: 'legal' };

/** A finder of a paper's implications by the labels that head them and the passages they consist of. */
export function linksTo(implications: readonly Implication[], { quote }: ExtractContext): ImplicationLinks {
  const known = new Map<string, readonly Implication[]>();
  for (const implication of implications)
    for (const key of new Set(implication.evidence.map(keyOf)))
      known.set(key, [...(known.get(key) ?? []), implication]);
  const foundAt = (places: readonly Passage[]): readonly Implication[] => [
    ...new Set(
      places.flatMap((place) => quote(place).slice(0, 1)).flatMap((evidence) => known.get(keyOf(evidence)) ?? []),
    ),
  ];
  return {
    at: (...places) => toLink(foundAt(places)),
    among: (domain, ...places) => {
      const found = foundAt(places);
      const profession = professions[domain] ?? domain;
      if (profession === 'other') return toLink(found.length === 1 ? found : []);
      return toLink(found.filter(({ category }) => domainOfCategory(category) === profession).slice(0, 1));
    },
  };
}

const toLink = (found: readonly Implication[]): Link =>
  found.length === 0 ? {} : { implicationIds: found.map(({ id }) => id) };

const keyOf = ({ quote, page, box, part, paragraph, start }: Evidence): string =>
  JSON.stringify([quote, page, box?.[1], part, paragraph, start]);
