import {
  type CompiledLexicon,
  type CouncilProfile,
  compileLexicon,
  cuesOfProfile,
  type ExtraCues,
  english,
  welsh,
} from './lexicon/index.ts';

/** What a caller adds to the languages the library knows. */
export interface LexiconOptions {
  /** Cue phrases beside the English and Welsh ones, asked first. */
  readonly lexicons?: readonly ExtraCues[];
  /** How the council whose papers are read prints things; asked before `lexicons`. */
  readonly profile?: CouncilProfile;
}

const builtIn = compileLexicon([english, welsh]);
const none: readonly ExtraCues[] = [];
const noProfile: CouncilProfile = { name: '' };
// An archive is read with the same options ten thousand times.
const compiled = new WeakMap<readonly ExtraCues[], WeakMap<CouncilProfile, CompiledLexicon>>();

/** The words to read a paper with. Made once for the same `lexicons` and `profile` objects. */
export function lexiconOf({ lexicons = none, profile = noProfile }: LexiconOptions): CompiledLexicon {
  if (lexicons === none && profile === noProfile) return builtIn;
  const ofProfiles = compiled.get(lexicons) ?? new WeakMap<CouncilProfile, CompiledLexicon>();
  compiled.set(lexicons, ofProfiles);
  const known = ofProfiles.get(profile);
  if (known !== undefined) return known;
  const made = compileLexicon([cuesOfProfile(profile), ...lexicons, english, welsh]);
  ofProfiles.set(profile, made);
  return made;
}
