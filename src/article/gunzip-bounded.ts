import { pipeline, Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { HearsayError } from '../errors.ts';
import type { InputLimits } from './input-result.ts';

/** True if the bytes open as a gzip member does (RFC 1952). */
export function looksGzipped(bytes: Uint8Array): boolean {
  return bytes.length >= 3 && bytes[0] === 0x1f && bytes[1] === 0x8b && bytes[2] === 8;
}

/**
 * Gunzips a stream piece by piece, and stops at a bomb: by ratio (deflate reaches 1032 to 1, prose 4 to 1, markup 20 to 1)
 * and by total size. Memory stays bounded whatever the input claims.
 *
 * @throws HearsayError `bad-gzip`
 */
export async function* gunzipBounded(
  chunks: AsyncIterable<Uint8Array>,
  source: string | null,
  limits: InputLimits,
): AsyncGenerator<Uint8Array> {
  let taken = 0;
  let given = 0;
  async function* counted() {
    for await (const chunk of chunks) {
      taken += chunk.length;
      yield chunk;
    }
  }
  const gunzip = createGunzip();
  // Errors arrive through the iteration below; the callback only keeps them from being unhandled.
  pipeline(Readable.from(counted()), gunzip, () => undefined);
  try {
    for await (const chunk of gunzip as AsyncIterable<Buffer>) {
      given += chunk.length;
      if (given > limits.gzipTotal || (given > limits.gzipFloor && given > taken * limits.gzipRatio)) {
        throw new HearsayError(
          'bad-gzip',
          'the compressed data grows beyond all measure (a zip bomb?)',
          source,
        );
      }
      yield chunk;
    }
  } catch (error) {
    if (error instanceof HearsayError) throw error;
    const reason = error instanceof Error ? error.message : String(error);
    throw new HearsayError('bad-gzip', `the compressed data is broken: ${reason}`, source, { cause: error });
  } finally {
    gunzip.destroy();
  }
}
