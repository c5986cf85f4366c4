import { describe, expect, it } from 'vitest';
import { markdownTable } from './markdown-table.ts';

describe('Markdown tables', () => {
  it('set numbers right and words left, and what is unknown is a dash', () => {
    expect(
      markdownTable(
        ['name', 'n'],
        [
          ['a|b', '1.0'],
          ['c', null],
        ],
      ),
    ).toBe('| name | n |\n| --- | ---: |\n| a\\|b | 1.0 |\n| c | – |\n');
  });
});
