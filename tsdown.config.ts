import { defineConfig } from 'tsdown';

/** One bundle for each way in: the library, the times alone (browser-safe), and the command line. */
export default defineConfig({
  entry: {
    index: 'src/index.ts',
    time: 'src/time/find-times.ts',
    'cli/main': 'src/cli/main.ts',
    // A file of its own: the pool starts it as a worker.
    'cli/worker': 'src/cli/worker.ts',
  },
  format: 'esm',
  platform: 'node',
  target: 'node20',
  // `.js` and `.d.ts`, as package.json names them.
  fixedExtension: false,
  dts: true,
  clean: true,
  // Without the bundler's remarks on its own plugins and on Node 20, which people would see at `npm install`.
  logLevel: 'error',
});
