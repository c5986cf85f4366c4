import type { Attribution, Reading } from '../src/reading.ts';

/** PolNeAR marks outermost attributions only; what lies in another's content is measured apart (nested.ts). */
export const outermost = ({ attributions }: Reading): Attribution[] =>
  attributions.filter(({ parent }) => parent === null);

/** Those that lie in another's content. */
export const innermost = ({ attributions }: Reading): Attribution[] =>
  attributions.filter(({ parent }) => parent !== null);
