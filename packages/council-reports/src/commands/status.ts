import { archiveStatus } from '@council-reports/archive';
import { outcomeLines } from '../batch/outcome-lines.ts';
import { type Command, defineCommand } from '../command.ts';
import { printable } from '../printable.ts';

const help = `  council-reports status FOLDER [--json]
      Prints how far the batch of a folder is, and how its documents ended. It may be at work meanwhile.
`;

const options = { json: { type: 'boolean', default: false } } as const;

/** `status`. */
export const statusCommand: Command = defineCommand(help, options, async ({ values, positionals }, terminal) => {
  const [folder, ...others] = positionals;
  if (folder === undefined || others.length > 0) return 'status needs one folder';
  const status = await archiveStatus(folder);
  const { finished, documents, left, outcomes } = status;
  const state = finished
    ? `finished: ${documents} documents`
    : `not finished: ${left} of ${documents} documents are left; go on with council-reports batch --resume ${folder}`;
  terminal.out(values.json ? `${JSON.stringify(status)}\n` : printable(`${state}\n${outcomeLines(outcomes)}`));
  return 0;
});
