/** The forms of an English verb: `deny` → deny, denies, denied, denying. */
export interface VerbForms {
  readonly base: string;
  /** Third person singular: says. */
  readonly third: string;
  readonly past: string;
  readonly participle: string;
  readonly gerund: string;
}

/** Past and participle of the irregular verbs that news attributes with. */
const IRREGULAR: Readonly<Record<string, readonly [past: string, participle: string]>> = {
  be: ['was', 'been'],
  beat: ['beat', 'beaten'],
  begin: ['began', 'begun'],
  break: ['broke', 'broken'],
  bring: ['brought', 'brought'],
  cast: ['cast', 'cast'],
  choose: ['chose', 'chosen'],
  come: ['came', 'come'],
  cut: ['cut', 'cut'],
  do: ['did', 'done'],
  draw: ['drew', 'drawn'],
  feel: ['felt', 'felt'],
  fight: ['fought', 'fought'],
  find: ['found', 'found'],
  forbid: ['forbade', 'forbidden'],
  foresee: ['foresaw', 'foreseen'],
  forget: ['forgot', 'forgotten'],
  get: ['got', 'gotten'],
  give: ['gave', 'given'],
  go: ['went', 'gone'],
  have: ['had', 'had'],
  hear: ['heard', 'heard'],
  hit: ['hit', 'hit'],
  hold: ['held', 'held'],
  keep: ['kept', 'kept'],
  know: ['knew', 'known'],
  lay: ['laid', 'laid'],
  lead: ['led', 'led'],
  leave: ['left', 'left'],
  let: ['let', 'let'],
  make: ['made', 'made'],
  mean: ['meant', 'meant'],
  overrule: ['overruled', 'overruled'],
  put: ['put', 'put'],
  read: ['read', 'read'],
  say: ['said', 'said'],
  see: ['saw', 'seen'],
  seek: ['sought', 'sought'],
  send: ['sent', 'sent'],
  set: ['set', 'set'],
  show: ['showed', 'shown'],
  speak: ['spoke', 'spoken'],
  stand: ['stood', 'stood'],
  strike: ['struck', 'struck'],
  swear: ['swore', 'sworn'],
  take: ['took', 'taken'],
  tell: ['told', 'told'],
  think: ['thought', 'thought'],
  throw: ['threw', 'thrown'],
  understand: ['understood', 'understood'],
  uphold: ['upheld', 'upheld'],
  withdraw: ['withdrew', 'withdrawn'],
  withhold: ['withheld', 'withheld'],
  write: ['wrote', 'written'],
};

/** Verbs of more than one syllable, stressed on the last, that double their final consonant: admitted. */
const DOUBLING = new Set(
  'admit abet acquit allot commit compel concur confer control defer deter dispel equip expel forget infer occur omit permit prefer propel rebut refer regret remit repel submit transfer transmit begin'.split(
    ' ',
  ),
);

const IRREGULAR_THIRD: Readonly<Record<string, string>> = { be: 'is', have: 'has', do: 'does', go: 'goes' };

/** Inflects one lower-case English verb by the rules of spelling and a short list of irregular verbs. */
export function inflect(base: string): VerbForms {
  const irregular = IRREGULAR[base];
  const past = irregular?.[0] ?? regularPast(base);
  return {
    base,
    third: IRREGULAR_THIRD[base] ?? third(base),
    past,
    participle: irregular?.[1] ?? past,
    gerund: gerund(base),
  };
}

const consonantY = (base: string): boolean => /[^aeiou]y$/.test(base);

function third(base: string): string {
  if (consonantY(base)) return `${base.slice(0, -1)}ies`;
  return /(?:s|x|z|ch|sh|[^aeiou]o)$/.test(base) ? `${base}es` : `${base}s`;
}

function doubles(base: string): boolean {
  if (DOUBLING.has(base)) return true;
  return /^[^aeiou]*[aeiou][bdgklmnprtv]$/.test(base);
}

function regularPast(base: string): string {
  if (base.endsWith('e')) return `${base}d`;
  if (consonantY(base)) return `${base.slice(0, -1)}ied`;
  return `${base}${doubles(base) ? base.at(-1) : ''}ed`;
}

function gerund(base: string): string {
  if (base.endsWith('ie')) return `${base.slice(0, -2)}ying`;
  if (/[^eoy]e$/.test(base) && base !== 'be') return `${base.slice(0, -1)}ing`;
  return `${base}${doubles(base) ? base.at(-1) : ''}ing`;
}
