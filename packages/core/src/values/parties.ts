import { remembering } from '../lexicon/remembering.ts';
import type { ValueWords } from '../lexicon/words.ts';
import type { Party } from '../model/values.ts';
import { absorb } from './absorb-parts.ts';
import { draftsOf, type PartyDraft } from './party-drafts.ts';
import { splitParts } from './party-parts.ts';
import { perWords } from './phrases.ts';
import { normalise, trimEndMarks } from './tokens.ts';
import { defaultWords } from './vocabulary.ts';

/**
 * Whom a text names: a person with their post, a post, a group or a body; null where it names nobody ("All", "TBC") or is too long to be a name. Of several the first.
 */
export function parseParty(raw: string, words: ValueWords = defaultWords): Party | null {
  return parseParties(raw, words)[0] ?? null;
}

const longestParty = 300;

/**
 * Everybody whom a text names, in order. People are parted by commas, "and", lines, or by nothing at all ("Ann Hill Jane Moor"); a post runs over commas
 * ("Cabinet Member for Children, Education and Equalities") until something that must be another person. Names and posts are as printed.
 */
export function parseParties(raw: string, words: ValueWords = defaultWords): Party[] {
  // Whoever is handed a party may change it.
  return raw.length > longestParty ? [] : partiesByText(words)(raw).map((party) => ({ ...party }));
}

const partiesByText = perWords((words) => remembering((raw) => partiesIn(raw, words)));

function partiesIn(raw: string, words: ValueWords): readonly Party[] {
  if (isNobody(raw, words)) return [];
  const parts = splitParts(raw, words);
  // What follows the title of a law is a place in it.
  if (citesLaw(words).test(parts[0]?.text ?? '')) return [];
  const parties: PartyDraft[] = [];
  for (const part of parts) {
    if (isNobody(part.text, words)) continue;
    const last = parties.at(-1);
    for (const draft of draftsOf(part, words)) {
      const previous = draft.continues ? last : undefined;
      if (previous === undefined || !absorb(previous, draft, part)) parties.push(draft);
    }
  }
  return parties.map((draft) => finish(draft, raw));
}

const citesLaw = perWords(({ lawNouns }) => new RegExp(`(?:^|\\s)(?:${lawNouns.join('|')})\\s\\d{4}(?!\\d)`, 'iu'));

function isNobody(raw: string, words: ValueWords): boolean {
  const text = trimEndMarks(normalise(raw), '.:*');
  return text === '' || words.nobody.includes(text);
}

function finish(draft: PartyDraft, raw: string): Party {
  const { kind, name, role, body, start, end } = draft;
  const opens = raw.slice(start, end).includes('(') && raw.charAt(end) === ')';
  return {
    kind,
    name: tidy(name),
    role: tidy(role),
    body: tidy(body),
    raw: raw.slice(start, opens ? end + 1 : end).trim(),
  };
}

/** Single spaces, no punctuation at the end but the full stop of an initial, and the bracket that a cut left open. */
function tidy(text: string | null): string | null {
  if (text === null) return null;
  const trimmed = text
    .replace(/\s+/g, ' ')
    .replace(/(?<!\b\p{L})\.$|[ ,;:–-]$/u, '')
    .trim();
  return trimmed.includes('(') && !trimmed.includes(')') ? `${trimmed})` : trimmed;
}
