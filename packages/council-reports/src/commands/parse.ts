import { type Command, defineCommand } from '../command.ts';
import { runParse } from '../run-parse.ts';

const help = `  council-reports parse FILE... [--json] [--out FILE-OR-FOLDER]
      Parses papers and prints a summary of each. --json prints the whole result instead, one line a file where there are several.
      --out writes the JSON to a file, or into a folder as <file name>.json.
`;

const options = { json: { type: 'boolean', default: false }, out: { type: 'string' } } as const;

/** `parse`. */
export const parseCommand: Command = defineCommand(help, options, async ({ values, positionals }, terminal) => {
  const { json, out } = values;
  if (positionals.length === 0) return 'parse needs a file';
  return runParse(positionals, { json, ...(out !== undefined && { out }) }, terminal);
});
