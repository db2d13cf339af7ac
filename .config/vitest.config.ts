import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vitest/config';

/**
 * Has packages give the code that readers' editions are made with. Vite would ask for what they give developers: `micromark`
 * then sees itself through every step, and takes a quarter longer.
 */
const packagesAsPublished: Plugin = {
  name: 'packages-as-published',
  configResolved({ ssr: { resolve } }) {
    if (resolve) resolve.conditions = resolve.conditions?.filter((condition) => condition !== 'development|production');
  },
};

/** Three suites: rules beside their code, what the built site holds, and what a browser makes of it. */
export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  plugins: [packagesAsPublished],
  test: {
    env: { TZ: 'Pacific/Chatham' },
    setupFiles: ['tests/support/set-up.ts'],
    // Vitest leaves a core to itself, which on two is half of them.
    maxWorkers: '100%',
    // No test changes what another one sees, so that files share a process and the modules that it has loaded.
    isolate: false,
    // No test is timed: this only ends one that hangs, on a machine that is busy.
    testTimeout: 600_000,
    hookTimeout: 1_200_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: [
            'src/**/*.test.ts',
            'scripts/**/*.test.ts',
            'tests/check/**/*.test.ts',
            'tests/docs/**/*.test.ts',
            'tests/architecture/**/*.test.ts',
            'tests/benchmarks/**/*.test.ts',
          ],
        },
      },
      {
        extends: true,
        test: {
          name: 'site',
          include: ['tests/site/**/*.test.ts'],
          globalSetup: ['tests/site/build-editions.ts'],
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          globalSetup: ['tests/site/build-editions.ts'],
        },
      },
    ],
  },
});
