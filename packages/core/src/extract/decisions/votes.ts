import type { CompiledLexicon } from '../../lexicon/index.ts';
import type { Vote } from '../../model/index.ts';
import { parseNumber } from '../../values/index.ts';

const count = (text: string, pattern: RegExp): number | null => {
  const raw = pattern.exec(text)?.[1];
  const value = raw === undefined ? null : parseNumber(raw);
  return value !== null && Number.isInteger(value) && value >= 0 ? value : null;
};

/**
 * The vote a minute prints: counts by name in either order, or unanimity. Votes on what fell before it (an amendment) are not counted.
 * Null where it prints none.
 */
export function voteOf(prose: string, lexicon: CompiledLexicon): Vote | null {
  const lines = prose.split('\n');
  const fell = lines.findLastIndex((line) => lexicon.is('nonOutcomes', line) || /\b(?:was lost|LOST)\b/.test(line));
  const text = lines.slice(fell + 1).join('\n');
  const inFavour =
    count(text, /\b(?:for|in favour)\s?[:–(-]?\s?(\d{1,3})\b(?![./:])/i) ??
    count(text, /\b(\w{1,9}) (?:members? )?(?:votes? |voting )?(?:in favour|for the motion)\b/i);
  const against =
    count(text, /\bagainst\s?[:–(-]?\s?(\d{1,3})\b/i) ??
    count(text, /\b(\w{1,9}) (?:members? )?(?:votes? |voting )?against\b/i);
  const abstain =
    count(text, /\b(?:abstain(?:ed|ing)?|abstentions?|not voting)\s?[:–(-]?\s?(\d{1,3})\b/i) ??
    count(text, /\b(\w{1,9}) (?:abstentions?|abstained|abstaining)\b/i);
  const unanimous = /\bunanim(?:ous|ously|ity)\b|\bunanimious/i.test(text);
  const counted = [inFavour, against, abstain].filter((each) => each !== null).length;
  if (counted === 0 && !unanimous) return null;
  // One number alone is seldom a vote: "for 12 months".
  if (counted === 1 && inFavour !== null && !unanimous) return null;
  return { for: inFavour, against, abstain, unanimous, recorded: /\brecorded vote\b/i.test(text) };
}
