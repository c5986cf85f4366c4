/** Short English names of the months. */
const MONTHS = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];

const PARTS: Readonly<Record<string, string>> = {
  SP: 'spring',
  SU: 'summer',
  FA: 'autumn',
  WI: 'winter',
  Q1: 'first quarter of',
  Q2: 'second quarter of',
  Q3: 'third quarter of',
  Q4: 'fourth quarter of',
  H1: 'first half of',
  H2: 'second half of',
};

/**
 * A TIMEX3 date as people write it: `13 Mar 2026`, `Mar 2026`, `autumn 2025`, `week 12 of 2026`, `the 1990s`.
 * A value of any other shape comes back as it is.
 */
export function dateWords(value: string): string {
  const date = /^(\d{4})-(\d{2})(?:-(\d{2}))?(?:T(\d{2}:\d{2})?.*)?$/.exec(value);
  if (date) {
    const month = MONTHS[Number(date[2]) - 1];
    if (month === undefined) return value;
    return [date[3] && Number(date[3]), month, date[1], date[4]].filter(Boolean).join(' ');
  }
  const week = /^(\d{4})-W(\d{2})(-WE)?$/.exec(value);
  if (week) return `${week[3] ? 'weekend of ' : ''}week ${Number(week[2])} of ${week[1]}`;
  const part = /^(\d{4})-(SP|SU|FA|WI|[QH]\d)$/.exec(value);
  if (part) return `${PARTS[part[2]!] ?? part[2]} ${part[1]}`;
  return /^\d{3}$/.test(value) ? `the ${value}0s` : value;
}
