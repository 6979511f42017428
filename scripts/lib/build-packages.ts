import { rmSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import type { Package } from './packages.ts';
import { type CommandResult, runCommand } from './run-command.ts';
import { root } from './source-files.ts';

/** Builds packages from nothing, so that no output of a removed source is left. */
export function buildPackages(packages: readonly Package[]): Promise<CommandResult> {
  for (const { folder } of packages) rmSync(resolve(folder, 'dist'), { recursive: true, force: true });
  return runCommand('pnpm', ['exec', 'tsc', '-b', ...packages.map(({ folder }) => relative(root, folder))]);
}
