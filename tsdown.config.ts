import { defineConfig } from 'tsdown';

/** One bundle for each way in: the library, the times alone (browser-safe), and the command line. */
export default defineConfig({
  entry: { index: 'src/index.ts', time: 'src/time/find-times.ts', 'cli/main': 'src/cli/main.ts' },
  format: 'esm',
  platform: 'node',
  target: 'node20',
  dts: true,
  clean: true,
});
