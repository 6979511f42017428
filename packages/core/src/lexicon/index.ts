export * from './compiled.ts';
export * from './council-profile.ts';
export * from './cues.ts';
export { welsh } from './cy.ts';
export { english } from './en.ts';
export { inAnyCase, inCapitals } from './letter-case.ts';
export * from './lexicon.ts';
export * from './per-lexicon.ts';
export type { ExtraWords, ValueWords } from './words.ts';
