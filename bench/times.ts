import * as chrono from 'chrono-node';
import { findTimes } from '../src/index.ts';

/** Documents a second of finding times, in this process and one thread. */
export interface TimesSpeed {
  readonly documents: number;
  readonly hearsay: number;
  readonly chrono: number;
}

/** Each is run for at least this long after a warm-up. */
const SECONDS = 2;
const PUBLISHED = '2016-10-03';

/** `findTimes` and chrono-node on the same texts, taken by turns so that what else the machine does hits both. */
export function timesSpeed(texts: readonly string[]): TimesSpeed {
  const reference = new Date(`${PUBLISHED}T12:00:00Z`);
  const work = {
    hearsay: (text: string) => findTimes(text, { published: PUBLISHED }).length,
    chrono: (text: string) => chrono.parse(text, reference).length,
  };
  const seconds = { hearsay: 0, chrono: 0 };
  const passes = { hearsay: 0, chrono: 0 };
  for (let turn = 0; Math.min(seconds.hearsay, seconds.chrono) < SECONDS; turn++) {
    for (const name of ['hearsay', 'chrono'] as const) {
      const from = performance.now();
      for (const text of texts) work[name](text);
      // The first turn warms up.
      if (turn === 0) continue;
      seconds[name] += (performance.now() - from) / 1000;
      passes[name]++;
    }
  }
  const rate = (name: 'hearsay' | 'chrono') => (passes[name] * texts.length) / seconds[name];
  return { documents: texts.length, hearsay: rate('hearsay'), chrono: rate('chrono') };
}
