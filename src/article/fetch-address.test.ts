import { createServer, type RequestListener, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FetchOptions, fetchAddress } from './fetch-address.ts';
import { isPublicAddress } from './public-address.ts';
import { readInput } from './read-input.ts';

let server: Server;
let origin: string;
const asked: string[] = [];

const routes: Readonly<Record<string, RequestListener>> = {
  '/page': (_, response) => {
    response.setHeader('content-type', 'text/html; charset=windows-1252');
    response.end(
      Buffer.from(
        '<html><body><p>\x93We are closed,\x94 the clerk said on Monday.</p><img src="/pixel"><script src="/script"></script></body></html>',
        'latin1',
      ),
    );
  },
  '/gzip': (_, response) => {
    response.setHeader('content-encoding', 'gzip');
    response.end(gzipSync('The clerk said so.'));
  },
  '/bomb': (_, response) => {
    response.setHeader('content-encoding', 'gzip');
    response.end(gzipSync(Buffer.alloc(50_000_000)));
  },
  '/big': (_, response) => response.end(Buffer.alloc(3000, 'a')),
  '/slow': () => undefined,
  '/missing': (_, response) => response.writeHead(404).end('no'),
  '/hop': (_, response) => response.writeHead(302, { location: '/page' }).end(),
  '/loop': (_, response) => response.writeHead(301, { location: '/loop' }).end(),
  '/file': (_, response) => response.writeHead(302, { location: 'file:///etc/passwd' }).end(),
  '/inward': (_, response) => response.writeHead(302, { location: 'http://10.0.0.1/' }).end(),
};

beforeAll(async () => {
  server = createServer((request, response) => {
    asked.push(request.url ?? '');
    routes[request.url ?? '']?.(request, response);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
});
afterAll(() => {
  server.closeAllConnections();
  server.close();
});

const code = (address: string, options: FetchOptions = { allowPrivate: true }) =>
  fetchAddress(address, options).then(
    () => 'fetched',
    (error: { code?: string }) => error.code,
  );

describe('fetchAddress', () => {
  it('gets a page, with its type and charset, and nothing that it names', async () => {
    asked.length = 0;
    const results = [];
    for await (const result of readInput(`${origin}/page`, { allowPrivate: true })) results.push(result);
    expect(results).toMatchObject([
      { ok: true, article: { text: '“We are closed,” the clerk said on Monday.', source: `${origin}/page` } },
    ]);
    expect(asked).toEqual(['/page']);
  });

  it('unpacks, within bounds', async () => {
    expect(Buffer.from((await fetchAddress(`${origin}/gzip`, { allowPrivate: true })).bytes).toString()).toBe(
      'The clerk said so.',
    );
    expect(await code(`${origin}/bomb`)).toMatch(/bad-gzip|too-large/);
    expect(await code(`${origin}/big`, { allowPrivate: true, maxBytes: 2000 })).toBe('too-large');
  });

  it('follows redirects and tells them', async () => {
    expect(await fetchAddress(`${origin}/hop`, { allowPrivate: true })).toMatchObject({
      address: `${origin}/page`,
      redirects: [`${origin}/hop`],
    });
    expect(await code(`${origin}/loop`)).toBe('fetch-failed');
    expect(await code(`${origin}/file`)).toBe('address-refused');
  });

  it('says what went wrong', async () => {
    expect(await code(`${origin}/missing`)).toBe('fetch-failed');
    expect(await code(`${origin}/slow`, { allowPrivate: true, timeout: 150 })).toBe('timeout');
    expect(await code(`${origin}/slow`, { allowPrivate: true, signal: AbortSignal.timeout(100) })).toBe(
      'interrupted',
    );
  });

  it.each([
    'http://127.0.0.1/',
    'http://localhost/',
    'http://0x7f.1/',
    'http://2130706433/',
    'http://[::1]/',
    'http://[::ffff:127.0.0.1]/',
    'http://169.254.169.254/latest/',
    'http://192.168.1.1/',
    'http://0.0.0.0/',
    'ftp://example.com/',
    'file:///etc/passwd',
    'http://user:secret@example.com/',
    'http://',
  ])('refuses %s', async (address) => {
    expect(await code(address, {})).toBe('address-refused');
  });

  it('refuses a name that resolves to a private address, even beside a public one', async () => {
    const resolveHost: FetchOptions['resolveHost'] = (_, done) =>
      done(null, [
        { address: '93.184.216.34', family: 4 },
        { address: '10.1.2.3', family: 4 },
      ]);
    expect(await code('http://news.example/', { resolveHost })).toBe('address-refused');
  });

  it('refuses a redirect into the private network, and resolves each name once', async () => {
    // The name counts as public; the connection then goes where the one resolution said, or nowhere.
    let resolutions = 0;
    const resolveHost: FetchOptions['resolveHost'] = (_, done) => {
      resolutions += 1;
      done(null, [{ address: '127.0.0.1', family: 4 }]);
    };
    const named = origin.replace('127.0.0.1', 'news.example');
    expect(await code(`${named}/page`, { resolveHost })).toBe('address-refused');
    resolutions = 0;
    expect(await code(`${named}/page`, { resolveHost, allowPrivate: true })).toBe('fetched');
    expect(resolutions).toBe(1);
  });
});

describe('isPublicAddress', () => {
  it.each(['8.8.8.8', '93.184.216.34', '2606:4700::1111', '::ffff:8.8.8.8'])('%s is', (address) => {
    expect(isPublicAddress(address)).toBe(true);
  });
  it.each([
    '127.0.0.1',
    '10.0.0.1',
    '172.16.5.5',
    '192.168.0.1',
    '169.254.1.1',
    '100.64.0.1',
    '0.0.0.0',
    '224.0.0.1',
    '255.255.255.255',
    '192.0.2.1',
    '198.18.0.1',
    '240.0.0.1',
    '::1',
    '::',
    'fe80::1',
    'fc00::1',
    'fd12::1',
    'ff02::1',
    '::ffff:10.0.0.1',
    '::ffff:7f00:1',
    '64:ff9b::7f00:1',
    '2002:7f00:1::',
    '2001:db8::1',
    '2001::1',
    '::7f00:1',
    'nonsense',
    '',
  ])('%s is not', (address) => {
    expect(isPublicAddress(address)).toBe(false);
  });
});
