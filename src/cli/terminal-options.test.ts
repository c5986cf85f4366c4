import { describe, expect, it } from 'vitest';
import { terminalOptions } from './terminal-options.ts';

const color = (env: Record<string, string>, isTTY = true) =>
  terminalOptions({ env, isTTY, columns: 90 }).color;

describe('colour', () => {
  it('is for terminals', () => {
    expect(color({})).toBe(true);
    expect(color({}, false)).toBe(false);
    expect(color({ TERM: 'dumb' })).toBe(false);
  });

  it('is forbidden by NO_COLOR and asked for by FORCE_COLOR', () => {
    expect(color({ NO_COLOR: '1' })).toBe(false);
    expect(color({ NO_COLOR: '' })).toBe(true);
    expect(color({ FORCE_COLOR: '1' }, false)).toBe(true);
    expect(color({ FORCE_COLOR: '0' })).toBe(false);
    expect(color({ FORCE_COLOR: '1', NO_COLOR: '1' })).toBe(false);
  });
});

describe('width', () => {
  it('is the terminal’s, else COLUMNS, else 80', () => {
    const width = (columns: number | undefined, env = {}) =>
      terminalOptions({ env, isTTY: true, columns }).width;
    expect(width(100)).toBe(100);
    expect(width(undefined, { COLUMNS: '60' })).toBe(60);
    expect(width(undefined, { COLUMNS: 'wide' })).toBe(80);
    expect(width(undefined)).toBe(80);
  });
});
