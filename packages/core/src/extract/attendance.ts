import { flat, type Passage, splitPassage } from '../document/index.ts';
import type { Attendance, Interest } from '../model/index.ts';
import { type FlowBlock, isText, type Section } from '../structure/index.ts';
import { parseParties, parseParty } from '../values/index.ts';
import { confidenceOf } from './confidence.ts';
import type { ExtractContext } from './context.ts';
import { createIds } from './identity.ts';

const statuses: Partial<Record<Section['kind'], Attendance['status']>> = { attendance: 'present', apologies: 'apologies', inAttendance: 'inAttendance' };

/** Who was present, sent apologies or stood in, by the section or label each name stands under. */
export function extractAttendance(context: ExtractContext): readonly Attendance[] {
  const ids = createIds('att');
  const seen = new Set<string>();
  return context.report.sections.flatMap((section) => {
    const status = statuses[section.kind];
    if (status === undefined) return [];
    return namesIn(section.blocks).flatMap((name): readonly Attendance[] => {
      const party = parseParty(flat(name));
      if (party === null || party.name === null || seen.has(`${status}:${party.raw}`)) return [];
      seen.add(`${status}:${party.raw}`);
      const substitute = /\bsubstitut/i.test(flat(name));
      return [{ id: ids(null), text: flat(name), evidence: context.quote(name), confidence: confidenceOf.labelled, party, status: substitute ? 'substitute' : status }];
    });
  });
}

/** The names of a block: one to a line or item, or a list with commas in prose. */
function namesIn(blocks: readonly FlowBlock[]): readonly Passage[] {
  return blocks.filter(isText).flatMap(({ text }) => {
    const parts = splitPassage(text, /;\s|\n/g);
    if (parts.length > 1) return parts;
    const commas = splitPassage(text, /,\s(?!\p{Ll}{2,}\b)(?:and\s)?|\sand\s(?=(?:Cllr|Councillor|Mr|Mrs|Ms|Miss|Dr)\b)/gu);
    return commas.length >= 3 && parseParties(flat(text)).length > 1 ? commas : parts;
  });
}

/** The interests that members declared, each with its member. */
export function extractInterests(context: ExtractContext): readonly Interest[] {
  const ids = createIds('int');
  return context.report.sections
    .filter((section) => section.kind === 'interests')
    .flatMap((section) =>
      section.blocks.filter(isText).flatMap(({ text }): readonly Interest[] => {
        const words = flat(text);
        const who = /^((?:Cllr|Councillor|Councillors|Alderman|Mr|Mrs|Ms|Dr|The Mayor)\.?\s[^,;:]{2,60}?)\s(?:declared|had|has|disclosed)\b/i.exec(words)?.[1];
        const party = who === undefined ? null : parseParty(who);
        if (party === null) return [];
        const type = /\b((?:disclosable |other |non-|personal |prejudicial |pecuniary |registerable |registrable |and |but not ){1,6}interests?)\b/i.exec(words)?.[1];
        const item = /\b(?:agenda )?item(?: no\.?| number)?\s(\d{1,3})\b/i.exec(words)?.[1];
        const reason = /\b(?:as|because|by virtue of|in that|since)\s([^.]{5,200})/i.exec(words)?.[1];
        const left = /\b(?:left the (?:meeting|room|chamber)|withdrew)\b/i.test(words);
        return [
          {
            id: ids(null),
            text: words,
            evidence: context.quote(text),
            confidence: confidenceOf.phrased,
            party,
            ...(item !== undefined && { item }),
            ...(type !== undefined && { type }),
            ...(reason !== undefined && { reason }),
            ...(left && { left }),
          },
        ];
      }),
    );
}
