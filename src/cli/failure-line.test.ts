import { describe, expect, it } from 'vitest';
import { HearsayError } from '../errors.ts';
import { failureLine } from './failure-line.ts';

describe('a failure', () => {
  it('is one line: where, what, and what to do', () => {
    expect(failureLine('a.txt', new HearsayError('empty', 'is empty', 'a.txt'))).toBe(
      'hearsay: a.txt: is empty (give a file with text in it)',
    );
    expect(failureLine(null, new HearsayError('timeout', 'no answer in 20 s'))).toBe(
      'hearsay: standard input: no answer in 20 s',
    );
  });

  it('names its place once', () => {
    expect(failureLine('a.txt', new HearsayError('timeout', 'a.txt: no answer'))).toBe(
      'hearsay: a.txt: no answer',
    );
  });

  it('lets nothing of a name act on the terminal', () => {
    const line = failureLine('a\u001b[31m\nb\u202e.txt', new HearsayError('not-found', 'no such file'));
    expect(line).not.toMatch(/[\u0000-\u001f\u202e]/);
  });
});
