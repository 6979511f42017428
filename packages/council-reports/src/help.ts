import type { Command } from './command.ts';

/** What `--help` prints. */
export const helpOf = (
  commands: Iterable<Command>,
): string => `council-reports: reads UK council committee papers into typed objects, each with its place in the source

${[...commands].map(({ help }) => help).join('')}  council-reports [COMMAND] --help, council-reports --version

Exit codes: 0 all files parsed, 1 a file could not be read or something not written (the reason is on stderr), 2 called wrongly,
3 documents of a batch failed (failures.csv says which and why), 130 a batch was stopped.
`;
