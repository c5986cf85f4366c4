import { isUtf8 } from 'node:buffer';
import chardet from 'chardet';
import iconv from 'iconv-lite';

/** A decoded text and the encoding that it was decoded from. */
export interface Decoded {
  readonly text: string;
  readonly charset: string;
}

/** Byte-order marks, the longer before the shorter that they begin with. */
const MARKS: readonly { readonly bytes: readonly number[]; readonly charset: string }[] = [
  { bytes: [0xff, 0xfe, 0, 0], charset: 'utf-32le' },
  { bytes: [0, 0, 0xfe, 0xff], charset: 'utf-32be' },
  { bytes: [0xef, 0xbb, 0xbf], charset: 'utf-8' },
  { bytes: [0xff, 0xfe], charset: 'utf-16le' },
  { bytes: [0xfe, 0xff], charset: 'utf-16be' },
];

/** The WHATWG encoding standard: these labels mean the Windows superset, whose 0x80–0x9f are curly quotes and dashes. */
const WINDOWS: Readonly<Record<string, string>> = {
  ascii: 'windows-1252',
  'us-ascii': 'windows-1252',
  'iso-8859-1': 'windows-1252',
  'iso8859-1': 'windows-1252',
  latin1: 'windows-1252',
  'latin-1': 'windows-1252',
  'iso-8859-9': 'windows-1254',
  'iso-8859-11': 'windows-874',
  gb2312: 'gb18030',
  gbk: 'gb18030',
  'ks_c_5601-1987': 'cp949',
  'euc-kr': 'cp949',
  shift_jis: 'cp932',
};

/** The name of an encoding as iconv-lite knows it, or `null` for one that nobody knows. */
export function knownCharset(label: string | null): string | null {
  if (label === null) return null;
  const name = label.trim().toLowerCase();
  const charset = WINDOWS[name] ?? name;
  return charset !== '' && iconv.encodingExists(charset) ? charset : null;
}

/** The encoding that a byte-order mark names. */
export function markedCharset(bytes: Uint8Array): string | null {
  for (const mark of MARKS) {
    if (bytes.length >= mark.bytes.length && mark.bytes.every((byte, i) => bytes[i] === byte))
      return mark.charset;
  }
  return null;
}

/** UTF-16 without a mark: mostly Latin letters leave every second byte zero. */
export function unmarkedUtf16(bytes: Uint8Array): string | null {
  const length = Math.min(bytes.length, 4096) & ~1;
  if (length < 8) return null;
  let even = 0;
  let odd = 0;
  for (let i = 0; i < length; i += 2) {
    if (bytes[i] === 0) even += 1;
    if (bytes[i + 1] === 0) odd += 1;
  }
  const pairs = length / 2;
  if (odd > pairs * 0.6 && even < pairs * 0.05) return 'utf-16le';
  if (even > pairs * 0.6 && odd < pairs * 0.05) return 'utf-16be';
  return null;
}

/** The encoding that a page names about itself: `<meta charset>`, `<meta http-equiv>`, the XML declaration. */
export function declaredInPage(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, 8192)).toString('latin1');
  const meta = /<meta[^>]{0,400}?charset\s*=\s*["']?\s*([\w:.-]{2,40})/i.exec(head);
  const xml = /^\s*<\?xml[^>]{0,200}?encoding\s*=\s*["']([\w:.-]{2,40})/i.exec(head);
  return knownCharset(meta?.[1] ?? xml?.[1] ?? null);
}

/** Well-formed sequences of two or more bytes, and bytes that are in none: text in UTF-8 with a little damage stays UTF-8. */
function utf8Evidence(bytes: Uint8Array): { good: number; bad: number } {
  let good = 0;
  let bad = 0;
  const end = Math.min(bytes.length, 500_000);
  for (let i = 0; i < end; ) {
    const byte = bytes[i] as number;
    const length =
      byte < 0x80
        ? 1
        : byte >= 0xf0 && byte < 0xf5
          ? 4
          : byte >= 0xe0 && byte < 0xf0
            ? 3
            : byte >= 0xc2 && byte < 0xe0
              ? 2
              : 0;
    let whole = length > 0;
    for (let k = 1; k < length; k += 1) whole &&= ((bytes[i + k] ?? 0) & 0xc0) === 0x80;
    if (!whole) bad += 1;
    else if (length > 1) good += 1;
    i += whole ? length : 1;
  }
  return { good, bad };
}

/** What chardet finds likely, and Windows-1252 where it is not sure: that is what undeclared English text is. */
function guessedCharset(bytes: Uint8Array): string {
  const sample = bytes.subarray(0, 100_000);
  for (const match of chardet.analyse(sample)) {
    if (match.confidence < 60) break;
    const charset = knownCharset(match.name);
    if (charset !== null && !charset.startsWith('utf-')) return charset;
  }
  return 'windows-1252';
}

function chooseCharset(bytes: Uint8Array, declared: string | null): string {
  // Well-formed UTF-8 with a letter beyond ASCII is UTF-8 whatever anybody declares: chance does not write it.
  if (isUtf8(bytes)) return declared?.startsWith('iso-2022') === true ? declared : 'utf-8';
  const { good, bad } = utf8Evidence(bytes);
  if (good > bad * 4) return 'utf-8';
  if (declared !== null && declared !== 'utf-8' && declared !== 'utf8') return declared;
  return guessedCharset(bytes);
}

/**
 * Decodes bytes to text: byte-order mark, then what HTTP or the page declares, then a guess (chardet).
 * Never throws; a byte that fits nowhere becomes U+FFFD. The mark itself is not part of the text.
 *
 * @param declared the charset of the HTTP header, if any: it goes before the page's own
 */
export function decodeText(bytes: Uint8Array, declared: string | null, isPage: boolean): Decoded {
  const marked = markedCharset(bytes) ?? unmarkedUtf16(bytes);
  const charset =
    marked ?? chooseCharset(bytes, knownCharset(declared) ?? (isPage ? declaredInPage(bytes) : null));
  const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  return { text: iconv.decode(buffer, charset, { stripBOM: true }), charset };
}
