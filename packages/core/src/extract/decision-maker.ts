import type { CompiledLexicon } from '../lexicon/index.ts';
import type { Party } from '../model/index.ts';

/** The body or member a sentence asks to decide, by the lexicon's names for decision makers; null where it names none. */
export function decisionMakerOf(sentence: string, lexicon: CompiledLexicon): Party | null {
  const pattern = new RegExp(`(?:^|[\\s,])(${lexicon.oneOf('decisionMakers')})(?![\\p{L}])`, 'u');
  const raw = pattern.exec(sentence.slice(0, 240))?.[1]?.replace(/^[Tt]he\s/, '');
  if (raw === undefined) return null;
  const isMember = /^(?:Cabinet|Lead|Executive) Member\b|^Mayor$|^Leader\b/.test(raw);
  return isMember ? { name: null, role: raw, body: null, kind: 'post', raw } : { name: raw, role: null, body: null, kind: 'body', raw };
}
