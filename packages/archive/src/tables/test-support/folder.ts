import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A folder that is gone when the test is. */
export async function scratch(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'council-reports-tables-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  return folder;
}
