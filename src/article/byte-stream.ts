import { HearsayError } from '../errors.ts';

/** A stream whose first bytes were looked at and not used up. */
export interface Peeked {
  readonly head: Uint8Array;
  readonly all: AsyncIterable<Uint8Array>;
}

/** Takes at least `size` bytes (or all there are) off a stream, and gives the whole stream back. */
export async function peek(chunks: AsyncIterable<Uint8Array>, size: number): Promise<Peeked> {
  const iterator = chunks[Symbol.asyncIterator]();
  const taken: Uint8Array[] = [];
  let length = 0;
  let done = false;
  while (length < size && !done) {
    const next = await iterator.next();
    done = next.done === true;
    if (next.done !== true) {
      taken.push(next.value);
      length += next.value.length;
    }
  }
  async function* all() {
    try {
      yield* taken;
      while (!done) {
        const next = await iterator.next();
        if (next.done === true) return;
        yield next.value;
      }
    } finally {
      await iterator.return?.();
    }
  }
  return { head: Buffer.concat(taken), all: all() };
}

/**
 * Reads a stream to its end, or stops as soon as it is longer than `limit` bytes.
 *
 * @throws HearsayError `too-large`
 */
export async function readBounded(
  chunks: AsyncIterable<Uint8Array>,
  limit: number,
  source: string | null,
): Promise<Uint8Array> {
  const parts: Uint8Array[] = [];
  let length = 0;
  for await (const chunk of chunks) {
    length += chunk.length;
    if (length > limit) throw tooLarge(limit, source);
    parts.push(chunk);
  }
  return Buffer.concat(parts);
}

/** The error of an input longer than its limit, in bytes. */
export function tooLarge(limit: number, source: string | null): HearsayError {
  const size = limit >= 1e6 ? `${Math.round(limit / 1e5) / 10} MB` : `${limit} bytes`;
  return new HearsayError('too-large', `longer than ${size}: too long for one article`, source);
}

/** A line of a stream, or the fact that it was longer than the limit. `number` counts from 1. */
export interface ByteLine {
  readonly number: number;
  readonly bytes: Uint8Array | null;
}

/** Cuts a stream at its line feeds. Lines longer than `limit` bytes are passed over, told by `bytes: null`. */
export async function* byteLines(chunks: AsyncIterable<Uint8Array>, limit: number): AsyncGenerator<ByteLine> {
  let parts: Uint8Array[] = [];
  let length = 0;
  let number = 0;
  const take = (piece: Uint8Array) => {
    length += piece.length;
    if (length > limit) parts = [];
    else parts.push(piece);
  };
  const cut = (): ByteLine => {
    number += 1;
    const line = { number, bytes: length > limit ? null : Buffer.concat(parts) };
    parts = [];
    length = 0;
    return line;
  };
  for await (const chunk of chunks) {
    let from = 0;
    for (let at = chunk.indexOf(10); at !== -1; at = chunk.indexOf(10, from)) {
      take(chunk.subarray(from, at));
      yield cut();
      from = at + 1;
    }
    if (from < chunk.length) take(chunk.subarray(from));
  }
  if (length > 0) yield cut();
}
