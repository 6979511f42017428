import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { checkPackage, createPackageFromTarballData } from '@arethetypeswrong/core';
import { problemKindInfo } from '@arethetypeswrong/core/problems';
import { publint } from 'publint';
import { formatMessage } from 'publint/utils';
import { fileProblems } from './file-problems.ts';
import type { Manifest, Package } from './packages.ts';
import { runCommand } from './run-command.ts';

/** Packs a built package and returns what is wrong with the tarball. */
export async function tarballProblems({ folder, manifest }: Package): Promise<string[]> {
  const destination = mkdtempSync(join(tmpdir(), 'council-reports-pack-'));
  try {
    const packed = await runCommand('pnpm', ['pack', '--pack-destination', destination], folder);
    const [name] = readdirSync(destination);
    if (packed.code !== 0 || name === undefined) return [`pnpm pack failed: ${packed.output}`];
    const tarball = new Uint8Array(readFileSync(resolve(destination, name)));
    return [
      ...contentProblems(tarball),
      ...(await publintProblems(tarball)),
      ...(await typeProblems(tarball)),
      ...(await loadProblems(folder, manifest)),
    ];
  } finally {
    rmSync(destination, { recursive: true, force: true });
  }
}

function contentProblems(tarball: Uint8Array): string[] {
  const content = createPackageFromTarballData(tarball);
  const prefix = `/node_modules/${content.packageName}/`;
  const files = content.listFiles(prefix).map((path) => path.slice(prefix.length));
  return fileProblems(JSON.parse(content.readFile(`${prefix}package.json`)) as Manifest, files);
}

async function publintProblems(tarball: Uint8Array): Promise<string[]> {
  const { messages, pkg } = await publint({ pack: { tarball: tarball.slice().buffer }, strict: true });
  return messages.map((message) => `publint: ${formatMessage(message, pkg, { color: false })}`);
}

/** The packages are ES modules alone, so what fails for `require` and for resolution before Node 12 is as it should be. */
async function typeProblems(tarball: Uint8Array): Promise<string[]> {
  const result = await checkPackage(createPackageFromTarballData(tarball));
  if (!result.types) return ['types: the package has none'];
  return result.problems
    .filter((problem) => {
      const resolution = 'resolutionKind' in problem ? problem.resolutionKind : undefined;
      return resolution !== 'node10' && resolution !== 'node16-cjs';
    })
    .map(({ kind }) => `types: ${problemKindInfo[kind].description}`);
}

/** Loads what was built as a user's Node would, without the source condition. */
async function loadProblems(folder: string, { name }: Manifest): Promise<string[]> {
  const code = `await import(${JSON.stringify(name)})`;
  const { code: exit, output } = await runCommand(process.execPath, ['--input-type=module', '--eval', code], folder);
  return exit === 0 && output === '' ? [] : [`import of ${name} failed: ${output}`];
}
