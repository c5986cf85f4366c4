import { decodeEntities } from './decode-entities.ts';
import type { PageBlock, PagePart } from './lay-out-blocks.ts';
import { lengthOf } from './trim-parts.ts';

/** JSON-LD's `articleBody` as plain paragraphs: some sites put markup, some escaped markup, some neither. */
export function bodyParagraphs(body: string): string[] {
  return decodeEntities(body)
    .replace(/<(?:br|\/p|\/div|\/h\d|\/li|p|div)\b[^<>]{0,300}>/gi, '\n')
    .replace(/<\/?[a-z][^<>]{0,500}>/gi, '')
    .split(/\s*\n\s*/)
    .map((line) => line.replace(/[^\S\n]+/g, ' ').trim())
    .filter((line) => line !== '');
}

/** Words in groups of four, by which two versions of a text are compared whatever their white space and punctuation. */
export function shingles(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  if (words.length < 4) return new Set(words.length === 0 ? [] : [words.join(' ')]);
  const groups = new Set<string>();
  for (let i = 0; i + 4 <= words.length; i += 1) groups.add(words.slice(i, i + 4).join(' '));
  return groups;
}

/** Share of `a` that is also in `b`, 0 to 1. */
export function shareIn(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  if (a.size === 0) return 0;
  let common = 0;
  for (const group of a) if (b.has(group)) common += 1;
  return common / a.size;
}

/**
 * Cuts off the blocks before the first and after the last one that the publisher's own `articleBody` holds, if the two
 * are plainly the same text. What lies between stays, and so do captions: an `articleBody` leaves those out.
 */
export function agreeWithBody(parts: readonly PagePart[], body: string | null): PagePart[] {
  if (body === null || body.length < 400) return [...parts];
  const told = shingles(bodyParagraphs(body).join(' '));
  const found = shingles(parts.map((part) => (part.kind === 'embed' ? '' : part.text)).join(' '));
  // The body must hold most of what was found, and what was found nearly all of the body.
  if (shareIn(found, told) < 0.75 || shareIn(told, found) < 0.9) return [...parts];
  const held = parts.map((part) => part.kind !== 'embed' && isHeld(part, told));
  const [first, last] = [held.indexOf(true), held.lastIndexOf(true)];
  if (first === -1) return [...parts];
  const kept = parts.filter(
    (part, i) =>
      (i >= first && i <= last) ||
      part.kind === 'caption' ||
      part.kind === 'embed' ||
      (i < first && part.kind === 'text' && part.text.length > 200),
  );
  return lengthOf(kept) * 4 < lengthOf(parts) * 3 ? [...parts] : kept;
}

function isHeld(part: PageBlock, told: ReadonlySet<string>): boolean {
  return shareIn(shingles(part.text), told) >= 0.5;
}
