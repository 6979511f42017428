import type { ReportKind } from '@council-reports/core';
import type { Random } from '../lib/random.ts';
import type { Mutant } from './mutant.ts';
import { renumberParagraphs } from './renumber.ts';
import type { Rewrite } from './rewrite-tree.ts';
import { shuffleSections } from './shuffle.ts';

/** What a mutation may draw on. */
export interface Setting {
  readonly kind: ReportKind;
  readonly random: Random;
  /** Rewrites the names of the whole corpus. */
  readonly rename: Rewrite;
}

type Mutation = (mutant: Mutant, setting: Setting) => Mutant;

/** Every mutation by its name, in the order they are made in: sections are numbered in the order they were shuffled into. */
export const mutations = {
  shuffle: (mutant, { kind, random }) => shuffleSections(mutant, kind, random),
  renumber: (mutant, { random }) => renumberParagraphs(mutant, random),
  rename: (mutant, { rename }) => ({ ...mutant, rename }),
} as const satisfies Readonly<Record<string, Mutation>>;

/** The name of a mutation. */
export type MutationName = keyof typeof mutations;

/** The names of all mutations, in the order they are made in. */
export const mutationNames: readonly MutationName[] = ['shuffle', 'renumber', 'rename'];

/** A mutant after the mutations that are asked for. */
export const mutate = (mutant: Mutant, asked: ReadonlySet<MutationName>, setting: Setting): Mutant =>
  mutationNames.filter((name) => asked.has(name)).reduce((changed, name) => mutations[name](changed, setting), mutant);
