import { parseResultJsonSchema } from '@council-reports/core';
import { type Command, defineCommand } from '../command.ts';

const help = `  council-reports schema
      Prints the JSON Schema (2020-12) of the result.
`;

/** `schema`. */
export const schemaCommand: Command = defineCommand(help, {}, async ({ positionals }, terminal) => {
  if (positionals.length > 0) return 'schema takes no file';
  terminal.out(`${JSON.stringify(parseResultJsonSchema(), null, 2)}\n`);
  return 0;
});
