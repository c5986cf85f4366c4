/**
 * Characters that must not act on a reader's screen: C0 and C1 controls, DEL, and the bidirectional embeddings,
 * overrides and isolates of UAX #9 (which can make text read otherwise than it is stored: CVE-2021-42574).
 * Tab, line feed and carriage return are ordinary white space. U+2028 and U+2029 break lines where nobody expects it.
 */
export const UNSEEN =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u061C\u200E\u200F\u2028-\u202E\u2066-\u2069\uFFF9-\uFFFB]/g;

/**
 * Article text made safe to look at: each character of {@link UNSEEN} becomes its visible name, such as `⟨U+202E⟩`.
 * A lone surrogate becomes U+FFFD.
 */
export function visible(text: string): string {
  return text.replace(LONE_SURROGATE, '\uFFFD').replace(UNSEEN, picture);
}

/** {@link visible}, with each run of white space made one space: a line for a list. */
export function oneLine(text: string): string {
  return visible(text.replace(/\s+/g, ' ').trim());
}

const LONE_SURROGATE = /\p{Surrogate}/gu;

/** One unseen character's visible name. Not a control picture such as `␛`, for which many fonts have no glyph. */
export function picture(char: string): string {
  return `⟨U+${(char.codePointAt(0) ?? 0xfffd).toString(16).toUpperCase().padStart(4, '0')}⟩`;
}
