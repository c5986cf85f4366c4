import { type LookupAddress, lookup } from 'node:dns';
import { isIP } from 'node:net';
import { pipeline, type Readable } from 'node:stream';
import { createBrotliDecompress, createInflate } from 'node:zlib';
import { Agent, request } from 'undici';
import { HearsayError } from '../errors.ts';
import { readBounded } from './byte-stream.ts';
import { gunzipBounded } from './gunzip-bounded.ts';
import { INPUT_LIMITS } from './input-result.ts';
import { isPublicAddress } from './public-address.ts';

/** Resolves a host name to all its addresses: `dns.lookup`, or a test's own. */
export type ResolveHost = (
  host: string,
  done: (error: Error | null, addresses: readonly LookupAddress[]) => void,
) => void;

/** How an address is asked. */
export interface FetchOptions {
  /** Ask private, loopback and link-local addresses too. Off unless the user says so. */
  readonly allowPrivate?: boolean;
  /** For everything together, redirects included, in milliseconds; 20,000 by default. */
  readonly timeout?: number;
  /** For the body after decompression; 10 MB by default. */
  readonly maxBytes?: number;
  readonly resolveHost?: ResolveHost;
  readonly signal?: AbortSignal;
}

/** What an address answered. */
export interface Fetched {
  readonly bytes: Uint8Array;
  /** MIME type without parameters, in lower case. */
  readonly type: string | null;
  readonly charset: string | null;
  /** The address that answered, after redirects. */
  readonly address: string;
  /** The addresses that pointed on, in order. */
  readonly redirects: readonly string[];
}

const MAX_REDIRECTS = 5;
const USER_AGENT = 'Mozilla/5.0 (compatible; Hearsay/0.1; reads one article for one person)';
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/**
 * Gets one page over HTTP or HTTPS; nothing that the page names is ever fetched, and no cookie or referrer is sent.
 *
 * Server-side request forgery is held off thus: every name is resolved first, *all* its addresses must be public
 * ({@link isPublicAddress}), and the connection goes to those very addresses and not through a second resolution,
 * so that a name that changes its answer (DNS rebinding) gains nothing. Redirects are followed by hand and each
 * is checked again.
 *
 * @throws HearsayError `address-refused`, `fetch-failed`, `timeout`, `too-large`, `bad-gzip`
 */
export async function fetchAddress(address: string, options: FetchOptions = {}): Promise<Fetched> {
  const limit = AbortSignal.timeout(options.timeout ?? 20_000);
  const signal = options.signal === undefined ? limit : AbortSignal.any([limit, options.signal]);
  const agent = guardedAgent(options);
  try {
    return await follow(address, agent, signal, options);
  } catch (error) {
    throw fetchError(address, error, limit, options.signal);
  } finally {
    // Not awaited: destroying closes sockets, and nothing depends on when.
    void agent.destroy();
  }
}

async function follow(
  start: string,
  agent: Agent,
  signal: AbortSignal,
  options: FetchOptions,
): Promise<Fetched> {
  const redirects: string[] = [];
  let address = start;
  for (;;) {
    const url = checkedUrl(address, options.allowPrivate === true);
    const answer = await request(url.href, {
      dispatcher: agent,
      signal,
      headers: {
        'user-agent': USER_AGENT,
        accept: 'text/html,application/xhtml+xml;q=0.9,text/plain;q=0.8,*/*;q=0.5',
        'accept-language': 'en,*;q=0.5',
        'accept-encoding': 'gzip, deflate, br',
      },
    });
    const location = header(answer.headers, 'location');
    if (!REDIRECTS.has(answer.statusCode) || location === null)
      return await taken(url, answer, redirects, options);
    answer.body.on('error', () => undefined).destroy();
    redirects.push(url.href);
    if (redirects.length > MAX_REDIRECTS) {
      throw new HearsayError('fetch-failed', `more than ${MAX_REDIRECTS} redirects`, start);
    }
    if (!URL.canParse(location, url.href))
      throw new HearsayError('fetch-failed', 'redirected to no valid address', start);
    address = new URL(location, url).href;
  }
}

type Answer = Awaited<ReturnType<typeof request>>;

async function taken(
  url: URL,
  answer: Answer,
  redirects: readonly string[],
  options: FetchOptions,
): Promise<Fetched> {
  if (answer.statusCode < 200 || answer.statusCode > 299) {
    answer.body.on('error', () => undefined).destroy();
    throw new HearsayError('fetch-failed', `the server answered ${answer.statusCode}`, url.href);
  }
  const maxBytes = options.maxBytes ?? INPUT_LIMITS.html;
  const body = decompressed(answer.body, header(answer.headers, 'content-encoding'), url.href);
  const bytes = await readBounded(body, maxBytes, url.href);
  const type = header(answer.headers, 'content-type');
  return {
    bytes,
    type: type?.split(';', 1)[0]?.trim().toLowerCase() || null,
    charset: /;\s*charset\s*=\s*"?([\w:.-]{2,40})/i.exec(type ?? '')?.[1] ?? null,
    address: url.href,
    redirects,
  };
}

function header(headers: Answer['headers'], name: string): string | null {
  const value = headers[name];
  return (Array.isArray(value) ? value[0] : value) ?? null;
}

function decompressed(body: Readable, encoding: string | null, source: string): AsyncIterable<Uint8Array> {
  const name = encoding?.trim().toLowerCase() ?? '';
  if (name === '' || name === 'identity') return body;
  if (name === 'gzip' || name === 'x-gzip') return gunzipBounded(body, source, INPUT_LIMITS);
  if (name !== 'br' && name !== 'deflate') {
    throw new HearsayError(
      'fetch-failed',
      `an encoding that was not asked for: ${name.slice(0, 40)}`,
      source,
    );
  }
  const unpack = name === 'br' ? createBrotliDecompress() : createInflate();
  pipeline(body, unpack, () => undefined);
  return unpack;
}

/** Checks what can be checked of an address before any name is resolved. */
function checkedUrl(address: string, allowPrivate: boolean): URL {
  if (!URL.canParse(address)) throw new HearsayError('address-refused', 'not a valid address', address);
  const url = new URL(address);
  if (url.protocol !== 'http:' && url.protocol !== 'https:') {
    throw new HearsayError(
      'address-refused',
      `only http and https are read, not ${url.protocol.slice(0, 20)}`,
      address,
    );
  }
  if (url.username !== '' || url.password !== '') {
    throw new HearsayError('address-refused', 'a name or password stands in the address', url.origin);
  }
  // A number as host goes past name resolution, so it is checked here (the URL parser has made 0x7f.1 into 127.0.0.1).
  const host = url.hostname.replace(/^\[|\]$/g, '');
  if (!allowPrivate && isIP(host) !== 0 && !isPublicAddress(host)) throw refused(host, host);
  url.hash = '';
  return url;
}

function refused(host: string, address: string): HearsayError {
  const what = host === address ? host : `${host} (${address})`;
  return new HearsayError(
    'address-refused',
    `${what} is not on the public internet; --allow-private allows it`,
  );
}

const systemLookup: ResolveHost = (host, done) => {
  lookup(host, { all: true, verbatim: true }, (error, addresses) => done(error, addresses ?? []));
};

/** An agent whose every connection goes to an address that was checked, and to no other. */
function guardedAgent(options: FetchOptions): Agent {
  const resolve = options.resolveHost ?? systemLookup;
  return new Agent({
    connections: 1,
    pipelining: 0,
    maxHeaderSize: 32_768,
    connect: {
      lookup(host, how, done) {
        resolve(host, (error, addresses) => {
          const [first] = addresses;
          if (error !== null || first === undefined) return done(error ?? new Error('no address'), '', 4);
          const bad = addresses.find(({ address }) => !isPublicAddress(address));
          if (bad !== undefined && options.allowPrivate !== true)
            return done(refused(host, bad.address), '', 4);
          return how.all === true ? done(null, [...addresses]) : done(null, first.address, first.family);
        });
      },
    },
  });
}

function fetchError(
  address: string,
  error: unknown,
  limit: AbortSignal,
  user: AbortSignal | undefined,
): HearsayError {
  const cause = error instanceof Error && error.cause instanceof HearsayError ? error.cause : error;
  if (cause instanceof HearsayError) {
    return new HearsayError(cause.code, cause.message, cause.source ?? address, { cause });
  }
  if (user?.aborted === true)
    return new HearsayError('interrupted', 'interrupted', address, { cause: error });
  if (limit.aborted)
    return new HearsayError('timeout', 'no full answer in the time allowed', address, { cause: error });
  const code = (error as NodeJS.ErrnoException | null)?.code;
  const reason = FAILURES[code ?? ''] ?? (error instanceof Error ? error.message : String(error));
  return new HearsayError('fetch-failed', reason || 'no connection', address, { cause: error });
}

const FAILURES: Readonly<Record<string, string>> = {
  ENOTFOUND: 'no such host',
  EAI_AGAIN: 'the name could not be resolved',
  ECONNREFUSED: 'the server refused the connection',
  ECONNRESET: 'the connection was cut',
  UND_ERR_SOCKET: 'the connection was cut',
  UND_ERR_CONNECT_TIMEOUT: 'no connection in the time allowed',
  CERT_HAS_EXPIRED: "the server's certificate has expired",
  DEPTH_ZERO_SELF_SIGNED_CERT: "the server's certificate is signed by nobody",
  UNABLE_TO_VERIFY_LEAF_SIGNATURE: "the server's certificate could not be verified",
  ERR_TLS_CERT_ALTNAME_INVALID: "the server's certificate is for another host",
};
