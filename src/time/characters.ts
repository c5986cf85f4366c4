/** Kinds of UTF-16 code unit, as far as telling time expressions needs them. */

export const isDigit = (c: number): boolean => c >= 48 && c <= 57;

/** Any letter, of any script: whatever beyond ASCII is neither punctuation nor space nor symbol. */
export const isLetter = (c: number): boolean =>
  (c >= 97 && c <= 122) ||
  (c >= 65 && c <= 90) ||
  (c >= 0xc0 && (c < 0x2000 || c > 0x2bff) && c !== 0x3000 && c !== 0xfeff);

export const isUpper = (c: number): boolean => (c >= 65 && c <= 90) || (c >= 0xc0 && c <= 0xde);

export const isSpace = (c: number): boolean =>
  c === 32 || (c >= 9 && c <= 13) || c === 0xa0 || (c >= 0x2000 && c <= 0x200a) || c === 0x202f;

export const isApostrophe = (c: number): boolean => c === 39 || c === 0x2019;
