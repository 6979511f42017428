import type { CommitteeReport, Party, Recommendation } from '@council-reports/core';

const limb = ({ marker, text, children }: Recommendation, indent = ''): readonly string[] => [
  `${indent}${marker === null ? '' : `${marker} `}${text}`,
  ...children.flatMap((child) => limb(child, `${indent}  `)),
];

/** What a paper decides, a line to a decision and one to each of its limbs: `12 Bandstand: agreed`, `(a) the roof be mended`. */
export const decided = ({ decisions }: CommitteeReport): readonly (readonly string[])[] =>
  decisions.map(({ minuteNumber, title, outcome, resolutions }) => [
    `${minuteNumber === null ? '' : `${minuteNumber} `}${title ?? ''}: ${outcome}`,
    ...resolutions.flatMap((resolution) => limb(resolution)),
  ]);

/** Who moved and seconded each decision, by name. */
export const movers = ({ decisions }: CommitteeReport): readonly (readonly (string | null | undefined)[])[] =>
  decisions.map(({ mover, seconder }) => [mover?.name, seconder?.name]);

const named = ({ name, role, body }: Party): string =>
  `${name ?? ''}${role === null ? '' : `, ${role}`}${body === null ? '' : ` (${body})`}`;

/** Who attended and how: `Councillor A Roe, Chair: present`. */
export const attended = ({ attendance }: CommitteeReport): readonly string[] =>
  attendance.map(({ party, status }) => `${named(party)}: ${status}`);
