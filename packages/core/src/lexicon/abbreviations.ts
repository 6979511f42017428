/**
 * Abbreviations whose full stop ends no sentence, in the letter case they are printed in and without that stop; pieces of a pattern. Where
 * sentences end is asked of a passage alone, so they hold in papers of every language.
 */
export const abbreviations: readonly string[] = [
  ...['Cllr', 'Cllrs', 'Mr', 'Mrs', 'Ms', 'Dr', 'St', 'Rev', 'Prof', 'Hon', 'Sir', 'Ltd', 'Co', 'Inc'],
  ...['No', 'Nos', 'Ref', 'para', 'paras', 'p', 'pp', 's', 'ss', 'reg', 'regs', 'Sch', 'Art'],
  ...['etc', 'e\\.g', 'i\\.e', 'ie', 'eg', 'vs', 'approx'],
];
