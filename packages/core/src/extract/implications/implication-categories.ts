import { flat } from '../../document/index.ts';
import { type CompiledLexicon, perLexicon } from '../../lexicon/index.ts';
import type { ImplicationCategory } from '../../model/index.ts';
import type { Section } from '../../structure/index.ts';

/** Kinds of sections that their heading's words may still make an implication: nothing else claims them. */
const unclaimed: ReadonlySet<Section['kind']> = new Set(['other', 'finances']);

const shapesOf = perLexicon(({ oneOf }) => {
  const nouns = oneOf('implicationWords');
  return {
    included: new RegExp(`\\(${oneOf('including')}\\s([^)]{3,80})\\)`, 'iu'),
    words: new RegExp(`(?<![\\p{L}])${nouns}(?![\\p{L}])`, 'giu'),
    named: new RegExp(`(?:(?<![\\p{L}])${nouns}[\\s:.–-]{0,4}$|^${nouns}(?![\\p{L}]))`, 'iu'),
    noun: new RegExp(`^${nouns}$`, 'iu'),
  };
});

/** What a label of an implication is about: by all its words, else by the first of its parts that is known. A bracket that says "including ..." tells it from the post before. */
export function categoryOf(label: string, lexicon: CompiledLexicon): ImplicationCategory | undefined {
  const text = label.replace(/[\s:.–-]{1,4}$/, '');
  const included = shapesOf(lexicon).included.exec(text)?.[1];
  const told = included === undefined ? undefined : (lexicon.implication(included) ?? partOf(included, lexicon));
  return (
    told ??
    lexicon.implication(text) ??
    lexicon.implication(text.replace(/\s?\([^)]{1,60}\)$/, '')) ??
    partOf(text, lexicon)
  );
}

function partOf(text: string, lexicon: CompiledLexicon): ImplicationCategory | undefined {
  const bare = text.replace(shapesOf(lexicon).words, ' ');
  const parts = bare.split(/\s?(?:[/&,]|\sand\s|\sa(?:c)?\s)\s?/iu).filter((part) => part.trim() !== '');
  return parts
    .map((part) => lexicon.implication(part.trim()) ?? lexicon.implication(`${part.trim()} implications`))
    .find((category) => category !== undefined);
}

/** Whether words name implications: they end, or in Welsh begin, with the word. */
export const namesImplications = (words: string, lexicon: CompiledLexicon): boolean =>
  shapesOf(lexicon).named.test(words);

const mostAsked = 4;

/** What a question is about, by the words before the noun that makes it one of implications: "Are there any financial implications?" */
export function categoryAsked(question: string, lexicon: CompiledLexicon): ImplicationCategory | undefined {
  const words = question.replace(/[?,.]/g, '').split(' ');
  const at = words.findIndex((word) => shapesOf(lexicon).noun.test(word));
  const spans = Array.from({ length: Math.min(mostAsked, Math.max(0, at)) }, (_, length) =>
    words.slice(at - length - 1, at + 1),
  );
  return [...spans.toReversed(), ...(at < 0 ? [words.slice(-2)] : [words.slice(at)])]
    .map((span) => lexicon.implication(span.join(' ')))
    .find((category) => category !== undefined);
}

/** What a section's implication is about; undefined for a section that is none. A heading that ends in "implications" always is one. */
export function sectionCategory(section: Section, lexicon: CompiledLexicon): ImplicationCategory | undefined {
  const words = flat(section.heading);
  if (section.kind === 'implication') return categoryOf(words, lexicon) ?? section.category ?? 'other';
  if (section.kind === 'implications') return categoryOf(words, lexicon);
  if (unclaimed.has(section.kind) && words.endsWith('?')) return categoryAsked(words, lexicon);
  if (!unclaimed.has(section.kind) || words.length > 140 || !/\bimplications?[\s:.]{0,3}$|^goblygiadau\b/i.test(words))
    return undefined;
  return categoryOf(words, lexicon) ?? 'other';
}
