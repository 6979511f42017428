import { readFileSync } from 'node:fs';

// Of /proc's times there are a hundred to the second on every Linux there is.
const ticksPerSecond = 100;

/** CPU seconds of this process and of the processes it has started that have ended (Linux). */
export function cpuSeconds(): number {
  const stat = readFileSync('/proc/self/stat', 'utf8');
  // The name, in brackets, may hold anything. Behind it, from the state on: utime, stime, cutime and cstime are the 12th to 15th.
  const fields = stat.slice(stat.lastIndexOf(')') + 2).split(' ');
  const ticks = fields.slice(11, 15).reduce((sum, field) => sum + Number(field), 0);
  return ticks / ticksPerSecond;
}

/** CPU seconds that this machine's cores had something to do and were not let (Linux, where the machine is a guest of another). */
export function stolenSeconds(): number {
  const [all = ''] = readFileSync('/proc/stat', 'utf8').split('\n', 1);
  // `cpu user nice system idle iowait irq softirq steal`
  return Number(all.split(/\s+/)[8] ?? 0) / ticksPerSecond;
}

/** Resident memory of the processes this one has started, in bytes (Linux). */
export function childrenMemory(): number {
  const children = readFileSync(`/proc/self/task/${process.pid}/children`, 'utf8').split(' ').filter(Boolean);
  return children.reduce((sum, pid) => sum + residentOf(pid), 0);
}

function residentOf(pid: string): number {
  try {
    const [, kilobytes = '0'] = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8')) ?? [];
    return Number(kilobytes) * 1024;
  } catch {
    return 0;
  }
}
