const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Closed classes of English words, lower case; own work from general knowledge. */
export const PREPOSITIONS = words(`
about above across after against along amid among around as at before behind below beneath beside between beyond by concerning despite down during
except for from in inside into like near of off on onto out outside over past per regarding since through throughout till to toward towards under
underneath until unto up upon versus via with within without including`);

export const CONJUNCTIONS = words(
  'and or but nor yet so because although though while whereas if unless when whenever where once that whether than until before after since',
);

export const RELATIVES = words('who whom whose which that where');

export const ARTICLES = words('a an the');

export const DEMONSTRATIVES = words('this that these those');

export const POSSESSIVES = words('my your his her its our their');

export const QUANTIFIERS = words(`
one two three four five six seven eight nine ten eleven twelve several some many few most all both each every any no another other others numerous multiple various countless dozens scores hundreds thousands millions half
more less fewer`);

export const AUXILIARIES = words(`
is are was were be been being am has have had having do does did will would shall should can could may might must isn't aren't wasn't weren't hasn't haven't hadn't doesn't don't didn't won't wouldn't can't couldn't shouldn't mustn't`);

export const PRONOUNS = words(`
i me my mine myself we us our ours ourselves you your yours yourself yourselves he him his himself she her hers herself it its itself they them their theirs themselves
themself who whom whose which that this these those one everyone everybody someone somebody anyone anybody nobody none each all both some many others`);

/** Names of days and months: they name no party. */
export const CALENDAR = words(`
monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun january february march april may june july august september october november december
jan feb mar apr jun jul aug sept sep oct nov dec today tomorrow yesterday tonight christmas easter ramadan thanksgiving halloween hanukkah passover winter spring summer autumn`);

export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map(
  'zero one two three four five six seven eight nine ten eleven twelve'
    .split(' ')
    .map((word, n) => [word, n]),
);

/** Words that open a sentence with a capital and are no part of a name. */
export const SENTENCE_OPENERS = words(`
the a an this that these those his her its their our my your and but or so yet if when while as although though because since after before until once in on at by for from with without to of about
he she it they we i you who what where why how there here not no yes now then later meanwhile however still also even just only some many most all both each every several one two three
according speaking asked following despite during under over between among like unlike instead earlier last next such other others another more both either neither nor well`);
