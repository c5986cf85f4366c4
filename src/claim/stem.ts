/** Verbs whose forms no suffix rule brings together; lower case. */
const IRREGULAR: ReadonlyMap<string, string> = new Map(
  Object.entries({
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
  }),
);

/** Longer runs of letters are no words. */
const LONGEST = 40;

/**
 * A light stem of an English word, to see that "cancelled", "cancels" and "cancellation" name one thing. Rough by
 * design: made for comparing words of one article, not for showing. Lower case; a possessive ending is dropped.
 */
export function stem(word: string): string {
  const lower = word.toLowerCase().replace(/['’]s?$/u, '');
  const irregular = IRREGULAR.get(lower);
  if (irregular !== undefined) return irregular;
  if (lower.length < 4 || lower.length > LONGEST || !/^[a-z-]+$/.test(lower)) return lower;
  return tidied(withoutSuffix(lower));
}

/** Each with its last letters: looked at first, since most words end in others. */
const SUFFIXES: readonly (readonly [last: string, RegExp, string])[] = [
  ['sd', /(?<=.{3})(?:ies|ied)$/, 'y'],
  ['nsgde', /(?<=.{4})(?:ations?|ating|ated|ates?)$/, ''],
  ['ts', /(?<=.{4})ments?$/, ''],
  ['g', /(?<=[aeiouy].*)ing$/, ''],
  ['d', /(?<=[aeiouy].*)ed$/, ''],
  ['s', /(?<=s|x|z|ch|sh)es$/, ''],
  ['s', /(?<=[^su])s$/, ''],
  ['y', /(?<=.{4})ly$/, ''],
];

function withoutSuffix(word: string): string {
  const end = word.charAt(word.length - 1);
  for (const [last, suffix, rest] of SUFFIXES) {
    if (last.includes(end) && suffix.test(word)) {
      const cut = word.replace(suffix, rest);
      if (cut.length >= 3) return cut;
    }
  }
  return word;
}

const DOUBLED = 'bdgklmnprt';

/** Undoubles the last consonant ("cancell") and drops a silent e ("postpone"), so that forms meet. */
function tidied(word: string): string {
  const end = word.charAt(word.length - 1);
  const doubled = end === word.charAt(word.length - 2) && DOUBLED.includes(end);
  const single = doubled ? word.slice(0, -1) : word;
  const voiced = single.length > 3 && single.endsWith('e') ? single.slice(0, -1) : single;
  return voiced.length > 3 && voiced.endsWith('ie') ? `${voiced.slice(0, -2)}y` : voiced;
}
