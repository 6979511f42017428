import { archiveStatus, readArchive } from '@council-reports/archive';
import { type Command, defineCommand } from '../command.ts';
import { runExport } from '../run-export.ts';

const help = `  council-reports export FOLDER [--format csv,jsonl,parquet,sqlite] [--out TABLES]
      Writes what a finished batch found as tables (CSV unless said), with a dictionary of their columns, into TABLES (FOLDER/tables).
`;

const options = { format: { type: 'string' }, out: { type: 'string' } } as const;

/** `export`. */
export const exportCommand: Command = defineCommand(help, options, async ({ values, positionals }, terminal) => {
  const { format, out } = values;
  const [folder] = positionals;
  if (folder !== undefined && !(await archiveStatus(folder)).finished)
    return `${folder} holds no finished batch; go on with council-reports batch --resume ${folder}`;
  const command = { ...(format !== undefined && { format }), ...(out !== undefined && { out }) };
  return runExport(positionals, command, terminal, readArchive);
});
