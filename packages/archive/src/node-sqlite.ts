type NodeSqlite = typeof import('node:sqlite');

/**
 * Node's own SQLite. Node 22 warns on stderr, once, that it is experimental, and does so while the module loads; a person who exports a table
 * can do nothing about it, so that one warning is held back. Every other goes through.
 */
export async function nodeSqlite(): Promise<NodeSqlite> {
  const emitWarning = process.emitWarning;
  process.emitWarning = (...args: unknown[]): void => {
    if (!args.includes('ExperimentalWarning') || !String(args[0]).startsWith('SQLite')) {
      Reflect.apply(emitWarning, process, args);
    }
  };
  try {
    return await import('node:sqlite');
  } finally {
    process.emitWarning = emitWarning;
  }
}
