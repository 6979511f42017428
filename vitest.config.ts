import { defaultClientConditions, defaultServerConditions } from 'vite';
import { defineConfig } from 'vitest/config';

const source = '@council-reports/source';

export default defineConfig({
  resolve: { conditions: [source, ...defaultClientConditions] },
  ssr: { resolve: { conditions: [source, ...defaultServerConditions] } },
  test: {
    include: ['packages/*/src/**/*.test.ts', 'scripts/**/*.test.ts'],
    // No test is about how long it takes: a machine may be busy.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    // Vitest leaves a core to its own process, which has little to do: half of a small machine would idle.
    maxWorkers: '100%',
    setupFiles: ['scripts/fail-on-console.ts'],
    // Worker threads and forked processes that a test starts resolve the packages to their sources too.
    execArgv: [`--conditions=${source}`],
  },
});
