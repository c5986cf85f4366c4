import type { Span } from '../reading.ts';

/** What a page shows beside its text: a post that a scraper may lose. */
const POSTED =
  /\b(?:tweet(?:s|ed|ing)?|post(?:s|ed|ing)?|video|clip|footage|screenshot|thread|twitter|instagram|facebook|truth social|telegram|tiktok|weibo|bluesky)\b[^.!?]{0,40}:\s*$/i;
/** How a writer goes on after something shown, as no post of that kind begins. */
const GOES_ON =
  /^(?:which (?:is|was|seems?|sounds?)\b|our (?:reporter|correspondent)\b|meanwhile\b|as you can see\b|the (?:tweet|post|video|clip|footage) (?:was|is|has|came|follows|prompted|drew)\b|\d{1,2}[:.]\d{2}\b)/i;
const LONGEST_TAIL = 160;

/**
 * Whether a post that one paragraph announces is lost, so that the next is the writer's again: "Lee posted this:" before
 * "Which is a bit rich."
 */
export function answersLostPost(text: string, paragraph: Span, next: Span): boolean {
  const tail = text.slice(Math.max(paragraph.start, paragraph.end - LONGEST_TAIL), paragraph.end);
  return POSTED.test(tail) && GOES_ON.test(text.slice(next.start, Math.min(next.end, next.start + 60)));
}
