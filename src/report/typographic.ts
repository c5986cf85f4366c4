/**
 * Quotation marks and apostrophes as a printer sets them, for showing only: straight and doubled marks become
 * curly by where they stand. Nothing else changes; the article's own text is never altered.
 */
export function typographic(text: string): string {
  return text
    .replace(/``|''/g, '"')
    .replace(/(^|[\s([{<—–/-]|[“‘'])"(?=\S)/g, '$1“')
    .replace(/"/g, '”')
    .replace(/(^|[\s([{<—–/“-])'(?=\S)(?!\d\ds?\b)/g, '$1‘')
    .replace(/'/g, '’');
}

/** Adds the mark that a passage cut out of a quotation lacks, and both where a verbatim one has none. */
export function withQuotationMarks(text: string, verbatim: boolean): string {
  if (verbatim && !/[“”]/.test(text)) return `“${text}”`;
  const firstClose = text.indexOf('”');
  const firstOpen = text.indexOf('“');
  const opened = firstClose >= 0 && (firstOpen < 0 || firstClose < firstOpen) ? `“${text}` : text;
  return opened.lastIndexOf('“') > opened.lastIndexOf('”') ? `${opened}”` : opened;
}
