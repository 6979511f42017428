import type { ValueWords } from '../../lexicon/index.ts';
import type { Party } from '../../model/index.ts';
import { parseParty } from '../../values/index.ts';

const holder = /^(.{2,80}?) \(([^()]{3,60})\)(?: \(([^()]{3,40})\))?$/;

/** An office with who holds it in brackets: "the Lord Mayor (Councillor Keane) (Chairperson)"; null for any other words. */
export function officeHolder(words: string, vocabulary: ValueWords): Party | null {
  const [, office, name, also] = holder.exec(words) ?? [];
  if (office === undefined || name === undefined || parseParty(office, vocabulary)?.kind !== 'post') return null;
  const party = parseParty(name, vocabulary);
  if (party?.name == null) return null;
  const roles = [office.replace(/^the /i, ''), ...(also === undefined ? [] : [also])];
  return { ...party, role: roles.join(', '), raw: words };
}
