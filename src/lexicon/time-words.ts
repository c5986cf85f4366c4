/**
 * The words of which English time expressions are made, by class, each with its value.
 * Written for Hearsay from general knowledge of English and of TimeML; licence: MIT, as the project.
 *
 * A class whose name is in {@link CAPITALISED_CLASSES} counts only where the word is capitalised:
 * "May" and "Sat" are times, "may" and "sat" are not.
 */
export type TimeWords = Readonly<Record<string, Readonly<Record<string, number>>>>;

const numbered = (words: string, first = 1): Record<string, number> =>
  Object.fromEntries(words.split(' ').map((word, index) => [word, index + first]));

const all = (words: string, value = 1): Record<string, number> =>
  Object.fromEntries(words.split(/\s+/).map((word) => [word, value]));

/** Units by rank; the rank orders them from the finest to the coarsest. */
export const UNIT_NAMES = [
  'second',
  'minute',
  'hour',
  'day',
  'weekend',
  'week',
  'fortnight',
  'month',
  'quarter',
  'year',
  'decade',
  'century',
  'millennium',
] as const;
export type UnitName = (typeof UNIT_NAMES)[number];

const units = (words: Record<string, UnitName>): Record<string, number> =>
  Object.fromEntries(Object.entries(words).map(([word, name]) => [word, UNIT_NAMES.indexOf(name)]));

export const TIME_WORDS: TimeWords = {
  weekday: numbered('monday tuesday wednesday thursday friday saturday sunday'),
  weekdays: numbered('mondays tuesdays wednesdays thursdays fridays saturdays sundays'),
  'weekday-short': { mon: 1, tue: 2, tues: 2, wed: 3, thu: 4, thur: 4, thurs: 4, fri: 5, sat: 6, sun: 7 },
  month: {
    january: 1,
    february: 2,
    july: 7,
    september: 9,
    october: 10,
    november: 11,
    december: 12,
  },
  // Names of people, verbs and nouns too: bare, they need a preposition before them.
  'doubtful-month': { march: 3, april: 4, may: 5, june: 6, august: 8 },
  'short-month': {
    feb: 2,
    apr: 4,
    jun: 6,
    jul: 7,
    aug: 8,
    sept: 9,
    sep: 9,
    oct: 10,
    nov: 11,
    jan: 1,
    mar: 3,
    dec: 12,
  },
  // "second", "quarter" and "weekend" stand apart: a second is oftener an ordinal, a quarter a fraction.
  unit: units({
    minute: 'minute',
    hour: 'hour',
    day: 'day',
    week: 'week',
    fortnight: 'fortnight',
    month: 'month',
    year: 'year',
    decade: 'decade',
    century: 'century',
    millennium: 'millennium',
  }),
  'rare-unit': units({ second: 'second', quarter: 'quarter', weekend: 'weekend' }),
  units: units({
    seconds: 'second',
    minutes: 'minute',
    hours: 'hour',
    days: 'day',
    weeks: 'week',
    weekends: 'weekend',
    fortnights: 'fortnight',
    months: 'month',
    quarters: 'quarter',
    years: 'year',
    decades: 'decade',
    centuries: 'century',
    millennia: 'millennium',
  }),
  'short-units': units({
    min: 'minute',
    mins: 'minute',
    hr: 'hour',
    hrs: 'hour',
    yr: 'year',
    yrs: 'year',
    secs: 'second',
    sec: 'second',
  }),
  // 0 morning, 1 afternoon, 2 evening, 3 night, 4 midday
  'part-of-day': {
    morning: 0,
    afternoon: 1,
    evening: 2,
    night: 3,
    dawn: 0,
    lunchtime: 4,
    midday: 4,
    dusk: 2,
    midmorning: 0,
    midafternoon: 1,
  },
  'parts-of-day': { mornings: 0, afternoons: 1, evenings: 2, nights: 3 },
  season: { spring: 0, summer: 1, fall: 2, autumn: 2, winter: 3 },
  seasons: { springs: 0, summers: 1, autumns: 2, winters: 3 },
  'small-number': {
    two: 2,
    three: 3,
    four: 4,
    five: 5,
    six: 6,
    seven: 7,
    eight: 8,
    nine: 9,
    ten: 10,
    eleven: 11,
    twelve: 12,
    thirteen: 13,
    fourteen: 14,
    fifteen: 15,
    sixteen: 16,
    seventeen: 17,
    eighteen: 18,
    nineteen: 19,
    one: 1,
  },
  tens: { twenty: 20, thirty: 30, forty: 40, fifty: 50, sixty: 60, seventy: 70, eighty: 80, ninety: 90 },
  'decade-word': {
    twenties: 2,
    thirties: 3,
    forties: 4,
    fifties: 5,
    sixties: 6,
    seventies: 7,
    eighties: 8,
    nineties: 9,
  },
  'many-word': { hundreds: 100, thousands: 1000, dozens: 12 },
  ordinal: {
    ...numbered(
      'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth',
    ),
    thirtieth: 30,
  },
  early: all('early earlier', 0),
  late: all('late later', 0),
  'at-least': all('least'),
  // Words that put what follows before now, or after it.
  'saying-past': all(
    'said told announced reported added noted warned confirmed ruled voted declared stated insisted denied argued wrote began became came went was were had did made took gave got saw met held left found lost won rose fell closed opened sent led called asked killed died arrived issued released signed filed paid bought sold showed tweeted wrote announced urged agreed replaced',
  ),
  'future-cue': all(
    "will 'll scheduled expected due until upcoming till slated plans plan planned set ahead expects headed forthcoming going shall",
  ),
  until: all('until till'),
  'news-day': all('today yesterday tonight tomorrow'),
  since: all('since'),
  'zone-name': all('gmt utc est edt cst cdt mst mdt pst pdt bst cet cest'),
  be: all('be being'),
  been: all('been'),
  that: all('that'),
  'time-preposition': all(
    'in since by until till of from to through throughout during before after between for around about and or circa mid following preceding through on than begins beginning starting ending ended ends effective',
  ),
  'counted-noun': all(
    `people percent points dollars troops soldiers miles kilometers kilometres km meters metres feet pounds tons tonnes barrels employees
     jobs workers votes men women children homes houses students shares units copies cars seats passengers members megawatts euros yen
     marks francs words pages rooms acres hectares calories kilograms grams kg mph volts watts police officers others refugees companies
     delegates protesters demonstrators families residents villagers prisoners civilians deaths cases times megahertz rpm cents pieces
     bottles tickets books stores vehicles trucks planes flights patients doctors teachers schools guests fans spectators runners
     casualties victims dead inhabitants million billion trillion square cubic different separate local`,
  ),
};

/** Classes whose words are times only when capitalised. */
export const CAPITALISED_CLASSES: ReadonlySet<string> = new Set([
  'doubtful-month',
  'short-month',
  'weekday-short',
]);

/** Titles and first names before which "May" and "June" are people. */
export const PERSON_TITLES: ReadonlySet<string> = new Set(
  'mr mrs ms miss dr sir lord lady theresa secretary minister president senator rep sen gov mayor'.split(' '),
);
