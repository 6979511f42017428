import type { CompiledLexicon } from '../../lexicon/index.ts';
import { findContacts, parseParty, type Signer } from '../../values/index.ts';
import type { ExtractContext } from '../context.ts';
import { placeOf } from './beneath-signature.ts';
import type { PlaceToSign } from './places-to-sign.ts';

const longestSigner = 160;

/** Without a word that says so, only a name with its date, or a name alone on its line, is a signature. */
export function signsWithoutAct(
  { field, label, value, domain }: PlaceToSign,
  signer: Signer | null,
  context: ExtractContext,
): boolean {
  const { lexicon, report } = context;
  // Numbers and addresses say whom to ask, not who signs.
  if (signer === null || signer.name === null || findContacts(value).length > 0) return false;
  if (parseParty(signer.name, lexicon.words)?.kind !== 'person') return false;
  // Beside words that name no capacity a day, or a title before the name, tells a signer from anything else.
  if (field.inSignOffs && domain === 'other')
    return signer.date !== null || lexicon.headerLabel(label) !== undefined || lexicon.begins('titles', value);
  if (field.inSignOffs || signer.date !== null) return true;
  // A front names the officers and members of a paper.
  const isFront = placeOf(field.label, context) <= report.flow.length / 2;
  if (isFront && (domain === 'director' || domain === 'member')) return false;
  // An implication is told by whoever wrote it where that is all its label stands beside.
  if (lexicon.implication(label) !== undefined && isOfficer(value, signer, lexicon))
    return value.length <= longestSigner && !/[.]$/.test(value);
  return value.length <= 90 && !/[.]$/.test(value) && lexicon.implication(label) === undefined;
}

/** Whether words name a person with a post, and nothing else. */
const isOfficer = (words: string, { role }: Signer, lexicon: CompiledLexicon): boolean =>
  role !== null &&
  parseParty(role, lexicon.words)?.kind === 'post' &&
  parseParty(words, lexicon.words)?.kind === 'person';
