/** Verbs whose forms no suffix rule brings together; lower case. */
const IRREGULAR: Readonly<Record<string, string>> = {
  rose: 'rise',
  risen: 'rise',
  rising: 'rise',
  fell: 'fall',
  fallen: 'fall',
  won: 'win',
  winning: 'win',
  lost: 'lose',
  losing: 'lose',
  sold: 'sell',
  bought: 'buy',
  grew: 'grow',
  grown: 'grow',
  shrank: 'shrink',
  shrunk: 'shrink',
  began: 'begin',
  begun: 'begin',
  left: 'leave',
  kept: 'keep',
  held: 'hold',
  met: 'meet',
  paid: 'pay',
  sent: 'send',
  gave: 'give',
  given: 'give',
  took: 'take',
  taken: 'take',
  came: 'come',
  went: 'go',
  gone: 'go',
  made: 'make',
  knew: 'know',
  known: 'know',
  saw: 'see',
  seen: 'see',
  shot: 'shoot',
  struck: 'strike',
  broke: 'break',
  broken: 'break',
  fled: 'flee',
  fought: 'fight',
  led: 'lead',
  brought: 'bring',
  built: 'build',
  chose: 'choose',
  chosen: 'choose',
  cutting: 'cut',
  cuts: 'cut',
  withdrew: 'withdraw',
  withdrawn: 'withdraw',
  withdrawal: 'withdraw',
  denied: 'deny',
  denies: 'deny',
  denial: 'deny',
  died: 'die',
  dies: 'die',
  dying: 'die',
  dead: 'die',
  death: 'die',
  deaths: 'die',
  lied: 'lie',
  lies: 'lie',
  lying: 'lie',
  men: 'man',
  women: 'woman',
  children: 'child',
  people: 'person',
  stole: 'steal',
  stolen: 'steal',
  spoke: 'speak',
  spoken: 'speak',
  wrote: 'write',
  written: 'write',
  drove: 'drive',
  driven: 'drive',
  sank: 'sink',
  sunk: 'sink',
  hid: 'hide',
  hidden: 'hide',
  beat: 'beat',
  beaten: 'beat',
  hit: 'hit',
  hitting: 'hit',
  news: 'news',
  this: 'this',
  his: 'his',
  species: 'species',
  series: 'series',
  cancellation: 'cancel',
};

/** Longer runs of letters are no words. */
const LONGEST = 40;

/**
 * A light stem of an English word, to see that "cancelled", "cancels" and "cancellation" name one thing. Rough by
 * design: made for comparing words of one article, not for showing. Lower case; a possessive ending is dropped.
 */
export function stem(word: string): string {
  const lower = word.toLowerCase().replace(/['’]s?$/u, '');
  const irregular = Object.hasOwn(IRREGULAR, lower) ? IRREGULAR[lower] : undefined;
  if (irregular !== undefined) return irregular;
  if (lower.length < 4 || lower.length > LONGEST || !/^[a-z-]+$/.test(lower)) return lower;
  return tidied(withoutSuffix(lower));
}

const SUFFIXES: readonly (readonly [RegExp, string])[] = [
  [/(?<=.{3})(?:ies|ied)$/, 'y'],
  [/(?<=.{4})(?:ations?|ating|ated|ates?)$/, ''],
  [/(?<=.{4})ments?$/, ''],
  [/(?<=[aeiouy].*)ing$/, ''],
  [/(?<=[aeiouy].*)ed$/, ''],
  [/(?<=s|x|z|ch|sh)es$/, ''],
  [/(?<=[^su])s$/, ''],
  [/(?<=.{4})ly$/, ''],
];

function withoutSuffix(word: string): string {
  for (const [suffix, rest] of SUFFIXES) {
    if (suffix.test(word)) {
      const cut = word.replace(suffix, rest);
      if (cut.length >= 3) return cut;
    }
  }
  return word;
}

/** Undoubles the last consonant ("cancell") and drops a silent e ("postpone"), so that forms meet. */
function tidied(word: string): string {
  return word
    .replace(/([bdgklmnprt])\1$/, '$1')
    .replace(/(?<=.{3})e$/, '')
    .replace(/(?<=.{2})ie$/, 'y');
}
