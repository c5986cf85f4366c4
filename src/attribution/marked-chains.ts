import type { Span } from '../reading.ts';
import { segment } from '../text/segment.ts';
import { innerText, moved } from './inner-text.ts';
import type { LinkedAttribution } from './linked.ts';
import { markedAttributions } from './marked-attributions.ts';
import { nestAttributions } from './nest-attributions.ts';
import type { Attributed, InnerReader } from './read-contents.ts';

/** For tests: a reader that knows the texts marked here and finds nothing in any other. */
export function readerOf(...templates: string[]): InnerReader {
  const known = new Map(templates.map(markedAttributions).map((read) => [read.text, read]));
  return async (text) => ({
    attributions: known.get(text)?.attributions ?? [],
    innerCues: segment(text).words,
  });
}

/** For tests: a reading in which every word may be the cue of an inner attribution, and contents hold what the marked texts do. */
export function everyWord(
  { text, attributions }: Pick<ReturnType<typeof markedAttributions>, 'text' | 'attributions'>,
  ...inner: string[]
): Attributed {
  const known = new Map(inner.map(markedAttributions).map((read) => [read.text, read]));
  const { words, quotations } = segment(text);
  return {
    attributions,
    innerCues: words,
    within: (content) => {
      const [first, last] = [content[0]?.start ?? 0, content.at(-1)?.end ?? 0];
      const made = innerText(
        text,
        content,
        quotations.filter(({ outer }) => outer.start >= first && outer.start < last),
      );
      return (known.get(made.text)?.attributions ?? []).map((raw) => moved(raw, made.toOuter));
    },
  };
}

/**
 * For tests: the chains of a marked text, one line an attribution, `source / cue / content`, indented by depth.
 *
 * @param inner what the model would find in contents, marked in the same way
 */
export async function markedChains(template: string, ...inner: string[]): Promise<string[]> {
  const { text, attributions } = markedAttributions(template);
  const linked = await nestAttributions(
    segment(text),
    everyWord({ text, attributions }, ...inner),
    readerOf(...inner),
  );
  const words = (spans: readonly Span[]): string =>
    spans.map((span) => text.slice(span.start, span.end)).join(' … ');
  return linked.map(
    (one) =>
      `${'  '.repeat(chainDepth(linked, one))}${words(one.source)} / ${words(one.cue)} / ${words(one.content)}`,
  );
}

/** How many attributions lie around this one. */
export function chainDepth(linked: readonly LinkedAttribution[], one: LinkedAttribution): number {
  const parent = linked.find(({ id }) => id === one.parent);
  return parent ? 1 + chainDepth(linked, parent) : 0;
}
