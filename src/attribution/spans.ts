import type { Span } from '../reading.ts';

/** Sorted by start; those that overlap or touch become one, empty ones go. */
export function merged(spans: readonly Span[]): Span[] {
  const out: Span[] = [];
  for (const span of [...spans].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = out.at(-1);
    if (span.end <= span.start) continue;
    if (last && span.start <= last.end)
      out[out.length - 1] = { start: last.start, end: Math.max(last.end, span.end) };
    else out.push({ start: span.start, end: span.end });
  }
  return out;
}

/** Whether every span of `inner` lies inside one of `outer`; both sorted and without overlaps. */
export function within(inner: readonly Span[], outer: readonly Span[]): boolean {
  let index = 0;
  return inner.every((span) => {
    while (index < outer.length && outer[index]!.end < span.end) index++;
    return index < outer.length && outer[index]!.start <= span.start;
  });
}

/** What is left of `spans` outside `taken`; both sorted and without overlaps. */
export function without(spans: readonly Span[], taken: readonly Span[]): Span[] {
  const out: Span[] = [];
  let index = 0;
  for (const span of spans) {
    let { start } = span;
    while (index < taken.length && taken[index]!.end <= start) index++;
    for (let k = index; k < taken.length && taken[k]!.start < span.end; k++) {
      if (taken[k]!.start > start) out.push({ start, end: taken[k]!.start });
      start = Math.max(start, taken[k]!.end);
    }
    if (start < span.end) out.push({ start, end: span.end });
  }
  return out;
}

/** Without white space at its edges. */
export function trimmed(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return { start, end };
}

/** From the first start to the last end. */
export function hull(spans: readonly Span[]): Span | null {
  if (spans.length === 0) return null;
  return {
    start: spans.reduce((min, span) => Math.min(min, span.start), Number.POSITIVE_INFINITY),
    end: spans.reduce((max, span) => Math.max(max, span.end), 0),
  };
}
