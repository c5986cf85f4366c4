import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { HearsayError } from '../errors.ts';
import { byteLines, peek, readBounded, tooLarge } from './byte-stream.ts';
import type { FetchOptions } from './fetch-address.ts';
import { gunzipBounded, looksGzipped } from './gunzip-bounded.ts';
import {
  INPUT_LIMITS,
  type InputFailure,
  type InputKind,
  type InputLimits,
  type RawDocument,
} from './input-result.ts';
import { lookAtKind, looksBinary } from './look-at-kind.ts';
import { walkFolder } from './walk-folder.ts';

/** How inputs are opened. */
export interface OpenOptions extends FetchOptions {
  /** Read as this kind, whatever the bytes look like. */
  readonly as?: InputKind;
  /** Where `-` reads from; `process.stdin` at the command line. */
  readonly stdin?: AsyncIterable<Uint8Array>;
  readonly limits?: Partial<InputLimits>;
}

/** What is known of a stream of bytes besides the bytes. */
interface Hints {
  readonly source: string | null;
  readonly name: string | null;
  readonly type: string | null;
  readonly charset: string | null;
  readonly address: string | null;
  readonly redirects: readonly string[] | null;
}

const LOCAL: Omit<Hints, 'source' | 'name'> = { type: null, charset: null, address: null, redirects: null };
const HEAD = 16_384;

/** True for what is asked over the network and not read from the disk. */
export function isAddress(locator: string): boolean {
  return /^[a-z][a-z0-9+.-]*:\/\//i.test(locator);
}

/**
 * Opens one locator (a path, a folder, an address, or `-`) and gives the articles' bytes one after another,
 * in an order that is always the same. Nothing is held beyond the one article at hand. Never throws:
 * what cannot be opened is given as a failure, in its place.
 */
export async function* openDocuments(
  locator: string,
  options: OpenOptions,
): AsyncGenerator<RawDocument | InputFailure> {
  try {
    if (locator === '-') yield* openStandardInput(options);
    else if (isAddress(locator)) yield* openAddress(locator, options);
    else yield* openPath(locator, options);
  } catch (error) {
    yield failure(locator === '-' ? null : locator, error);
  }
}

/** Any thrown thing as the failure of one input. */
export function failure(source: string | null, error: unknown): InputFailure {
  if (error instanceof HearsayError) return { ok: false, source: error.source ?? source, error };
  const code = (error as NodeJS.ErrnoException | null)?.code;
  const [name, message] = SYSTEM_ERRORS[code ?? ''] ?? [
    'unreadable',
    error instanceof Error ? error.message : String(error),
  ];
  return { ok: false, source, error: new HearsayError(name, message, source, { cause: error }) };
}

const SYSTEM_ERRORS: Readonly<Record<string, readonly ['not-found' | 'unreadable', string]>> = {
  ENOENT: ['not-found', 'no such file or folder'],
  ENOTDIR: ['not-found', 'no such file or folder'],
  ENAMETOOLONG: ['not-found', 'no such file or folder (the name is too long)'],
  EACCES: ['unreadable', 'no permission to read it'],
  EPERM: ['unreadable', 'no permission to read it'],
  ELOOP: ['unreadable', 'the link points to itself'],
  EISDIR: ['unreadable', 'is a folder'],
};

async function* openStandardInput(options: OpenOptions): AsyncGenerator<RawDocument | InputFailure> {
  if (options.stdin === undefined) throw new HearsayError('unreadable', 'there is no standard input');
  yield* openStream(options.stdin, { ...LOCAL, source: null, name: null }, options);
}

async function* openAddress(
  address: string,
  options: OpenOptions,
): AsyncGenerator<RawDocument | InputFailure> {
  const limits = { ...INPUT_LIMITS, ...options.limits };
  const { fetchAddress } = await import('./fetch-address.ts');
  const got = await fetchAddress(address, {
    ...options,
    maxBytes: options.maxBytes ?? Math.max(limits.html, limits.text),
  });
  const hints: Hints = {
    source: address,
    name: new URL(got.address).pathname,
    type: got.type,
    charset: got.charset,
    address: got.address,
    redirects: got.redirects,
  };
  yield* openStream(one(got.bytes), hints, options);
}

async function* one(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield bytes;
}

async function* openPath(path: string, options: OpenOptions): AsyncGenerator<RawDocument | InputFailure> {
  const found = await stat(path);
  if (!found.isDirectory()) return yield* openFile(path, options);
  let count = 0;
  for await (const entry of walkFolder(path)) {
    count += 1;
    if (entry.error !== undefined) yield failure(entry.path, entry.error);
    else yield* openInFolder(entry.path, options);
  }
  if (count === 0)
    throw new HearsayError(
      'not-found',
      'nothing to read in this folder (.txt, .md, .html, .jsonl, .gz)',
      path,
    );
}

async function* openInFolder(path: string, options: OpenOptions): AsyncGenerator<RawDocument | InputFailure> {
  try {
    yield* openFile(path, options);
  } catch (error) {
    yield failure(path, error);
  }
}

async function* openFile(path: string, options: OpenOptions): AsyncGenerator<RawDocument | InputFailure> {
  yield* openStream(createReadStream(path), { ...LOCAL, source: path, name: path }, options);
}

/** Unpacks, looks, and cuts one stream into the articles that it holds. */
async function* openStream(
  chunks: AsyncIterable<Uint8Array>,
  hints: Hints,
  options: OpenOptions,
): AsyncGenerator<RawDocument | InputFailure> {
  const limits = { ...INPUT_LIMITS, ...options.limits };
  let stream = await peek(chunks, HEAD);
  if (looksGzipped(stream.head)) {
    stream = await peek(gunzipBounded(stream.all, hints.source, limits), HEAD);
    if (looksGzipped(stream.head)) throw new HearsayError('bad-gzip', 'a .gz inside a .gz', hints.source);
  }
  if (stream.head.length === 0) throw new HearsayError('empty', 'is empty', hints.source);
  const binary = looksBinary(stream.head);
  if (binary !== null) throw new HearsayError('binary', `is not text but ${binary}`, hints.source);
  const kind = options.as ?? lookAtKind(stream.head, hints.name, hints.type);
  if (kind === 'jsonl') return yield* openLines(stream.all, hints, limits);
  const bytes = await readBounded(stream.all, kind === 'html' ? limits.html : limits.text, hints.source);
  yield rawDocument(kind, bytes, hints);
}

/** One raw document for each line that is not blank. */
async function* openLines(
  chunks: AsyncIterable<Uint8Array>,
  hints: Hints,
  limits: InputLimits,
): AsyncGenerator<RawDocument | InputFailure> {
  for await (const line of byteLines(chunks, limits.text)) {
    const source = `${hints.source ?? 'standard input'}:${line.number}`;
    if (line.bytes === null) yield failure(source, tooLarge(limits.text, source));
    else if (line.bytes.some((byte) => byte > 32))
      yield rawDocument('jsonl', line.bytes, { ...hints, source });
  }
}

function rawDocument(kind: InputKind, bytes: Uint8Array, hints: Hints): RawDocument {
  const { source, charset, address, redirects } = hints;
  return { ok: true, kind, bytes, source, charset, address, redirects };
}
