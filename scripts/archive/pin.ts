import { type ChildProcess, spawnSync } from 'node:child_process';

/**
 * Keeps a process, with all it starts from now on, on some of the machine's cores: V8 compiles and collects on whatever core is idle, and a
 * run that has one to spare is not the run of one worker.
 *
 * @param cores - as `taskset` takes them: "0", "0,1".
 * @throws {Error} where there is no `taskset`, or are no such cores.
 */
export function pin({ pid }: ChildProcess, cores: string): void {
  const { status, stderr } = spawnSync('taskset', ['--all-tasks', '--cpu-list', '--pid', cores, String(pid)], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`cannot keep a run on core ${cores}: ${stderr ?? 'there is no taskset'}`);
}
