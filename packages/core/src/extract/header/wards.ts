import type { CompiledLexicon } from '../../lexicon/index.ts';
import type { Header } from '../../model/index.ts';

/** The wards a field names: all of them, or each by name. */
export function wardsOf(value: string | null, lexicon: CompiledLexicon): Header['wards'] {
  if (value === null || lexicon.is('notApplicable', value)) return null;
  const words = value.replace(/^[\s(]{1,3}|[\s).;]{1,3}$/g, '');
  if (lexicon.is('allWards', words) || lexicon.begins('allWards', words)) return { all: true, names: [] };
  const names = words
    .split(/\s?[;,]\s?|\s(?:and|&)\s(?=\p{Lu})/u)
    .map((name) => name.replace(/\s(?:ward|wards|division|divisions)$/i, '').trim())
    .filter((name) => name !== '' && name.length < 60);
  return names.length === 0 || words.length > 400 ? null : { all: false, names };
}
