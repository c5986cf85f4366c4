/**
 * Words by which a writer hedges, boosts or loads. Written for Hearsay from general knowledge of English news (MIT, as
 * the project); no published lexicon was copied. Entries are sources of regular expressions, matched without regard to
 * case between word edges. A reader's help, not a score: that a word stands here does not say that it is wrong.
 */

const list = (entries: string): readonly string[] =>
  entries
    .trim()
    .split(/\s*,\s*|\s*\n\s*/)
    .filter(Boolean);

/** Words that leave open whether a thing is so. */
export const HEDGES: readonly string[] = list(`
  allegedly, alleged, reportedly, supposedly, purportedly, purported, apparently, seemingly, ostensibly, presumably, putative, rumou?red, rumou?redly, reputedly, arguably,
  perhaps, maybe, possibly, probably, conceivably, potentially, likely, unlikely, more or less, so to speak, as it were, to some extent, in a sense, (?<!(?:any|the|this|that|a|some|what|every|no|same|all|one|certain) )(?:sort|kind) of,
  it seems, it appears, it would seem, it would appear, seems? to, seemed to, appears? to, appeared to, seems? (?:as if|as though|like), looks? (?:as if|as though|set to|likely),
  (?:is|are|was|were) (?:widely |generally |commonly )?(?:said|thought|believed|understood|rumou?red|alleged|claimed|reported|suspected|considered|expected) to, may(?! (?:\\d|as well\\b|[12]\\d{3}|day\\b)), might, could (?:well|yet|possibly), tends? to, suggests? that, in all likelihood, by all accounts,
  it is (?:thought|believed|understood|said|claimed|alleged|reported) that, so far as (?:is|we) known?, for all we know, as far as (?:is|we) know(?:n)?, raises? questions about, critics say, some say, many believe, many say`);

/** Words that put a thing beyond question. */
export const BOOSTERS: readonly string[] = list(`
  clearly, obviously, plainly, evidently, undoubtedly, undeniably, unquestionably, indisputably, incontrovertibly, certainly, surely, definitely, absolutely, utterly, totally, manifestly, patently, blatantly, unmistakably, inevitably,
  of course, needless to say, it goes without saying, make no mistake, without (?:a )?(?:doubt|question), beyond (?:any |all |a shadow of a )?(?:doubt|question|dispute), no doubt, there (?:is|can be|was) no (?:doubt|question|denying),
  the (?:simple |plain |hard |sad |harsh |stark |undeniable |inconvenient |ugly |bitter |brutal |cold )?(?:reality|truth|fact) (?:is|remains|of the matter), the fact (?:is|remains) that, in (?:actual )?fact, in reality, in truth, as (?:everyone|everybody|we all|anyone) knows?, (?:everyone|everybody|we all|anybody)(?: [\\p{L}]+)?(?: [\\p{L}]+)?(?: [\\p{L}]+)? knows?,
  it is (?:clear|obvious|plain|evident|undeniable|no secret|no accident|no coincidence)(?: that)?, it(?:'|’)s (?:clear|obvious|plain|no secret|no accident|no coincidence)(?: that)?, should(?:n(?:'|’)t| not) have come as (?:a|any) surprise, (?:should|will) (?:come as no surprise|surprise (?:no one|nobody)), predictably, unsurprisingly, not surprisingly, to be sure, let(?:'|’)s be (?:clear|honest|frank), let us be (?:clear|honest|frank), frankly, simply put, period, full stop, always has been, as usual`);

/** Words that judge while they tell. */
export const LOADED: readonly string[] = list(`
  so-called, self-styled, self-proclaimed, would-be, disgraced, embattled, notorious, infamous, shameless(?:ly)?, brazen(?:ly)?, cynical(?:ly)?, hypocritical, hypocrisy, craven, cowardly, disgusting, despicable, appalling, outrageous, scandalous, shocking(?:ly)?, sensational(?:ly)?, bombshell, explosive (?:claims?|revelations?|allegations?|report), stunning(?:ly)?, devastating, jaw-dropping, horrifying, chilling, sinister, shadowy, murky, shady, crooked, corrupt, rotten, vile, evil, barbaric, savage, bloodthirsty, brutal(?:ly)?, ruthless(?:ly)?, heartless, callous, merciless,
  regime, puppet(?:s)?, stooge(?:s)?, cron(?:y|ies), henchm[ae]n, thugs?, goons?, warmonger(?:s|ing)?, warhawks?, tyrant(?:s)?, despot(?:s)?, strongm[ae]n, oligarchs?, fat cats?, bigwigs?, apparatchiks?, mouthpieces?, lackeys?, minions?, mob, hordes?, swarms?, flood of (?:migrants|refugees|immigrants), invasion of (?:migrants|refugees|immigrants), elites?, (?:globalist|coastal|metropolitan|liberal) elites?, radical (?:left|right), far-left, hard-left, extremists?, fanatics?, zealots?, hardliners?, lunatic fringe, woke, snowflakes?, social justice warriors?, deep state, mainstream media, lamestream media, legacy media, fake news, presstitutes?, sheeple, cabal, witch[ -]hunt, hatchet job, smear campaign, kangaroo court, show trial, sham, farce, charade, circus, fiasco, debacle, boondoggle, scam, hoax, con job, whitewash, cover-up, stitch-up, power grab, land grab, cash grab, money grab, land-?mark victory, humiliating, humiliation, embarrassing(?:ly)?, pathetic(?:ally)?, laughable, ludicrous(?:ly)?, absurd(?:ly)?, ridiculous(?:ly)?, preposterous, idiotic, moronic, insane, lunacy, madness, hysteria, hysterical(?:ly)?, crazed, deranged, unhinged, delusional, demented, lothario, love rat, bombastic, blustering, tirade, rant(?:s|ed|ing)?, meltdown, tantrum,
  slammed, blasted, lashed out, ripped into, torched, eviscerated, destroyed, obliterated, schooled, humiliated, gloated, crowed, whined, whining, sneered, snarled, sputtered, cooked up, concocted, trotted out, peddl(?:e|es|ed|ing), parrot(?:s|ed|ing)?, spew(?:s|ed|ing)?, foisted?, rammed through, railroaded, caved(?: in)?, grovel(?:s|l?ed|l?ing)?, cave[sd]? to, kowtow(?:s|ed|ing)?, bow(?:s|ed|ing)? to pressure, dripping with, hell-bent, saber-rattling, sabre-rattling, warpath, bloodbath, carnage, slaughter, butcher(?:s|ed|ing|y)?, massacre(?:s|d)?, crackdown, draconian, orwellian, nanny state, police state, dictatorship, fascists?, nazis?, communists?, terror state, rogue state, genocidal, apartheid, colonial, unprovoked, unrelenting, bedtime stor(?:y|ies), fairy tales?, fairytales?, mytholog(?:y|ies), simplistic, propaganda, spin doctors?, narratives?, virtue[ -]signal(?:s|ing|ling)?, dog whistle, gaslight(?:s|ed|ing)?, grifters?, shills?, bungl(?:e|ed|ing), botched, shambles, shambolic, disastrous(?:ly)?, catastrophic(?:ally)?, heroic(?:ally)?, hero(?:es)?, courageous(?:ly)?, visionary, iconic, legendary, beloved, much-loved, miracle, miraculous(?:ly)?, world-beating, game-chang(?:er|ing), commonsense, common-sense, hard-working families, hardworking families, ordinary people, real people, innocent(?= (?:victims|civilians|children|people))`);

/** Words in front of marks that give a name, a title or a wording, so that the marks are not to keep at a distance. */
export const NAMING_BEFORE =
  /(?:\b(?:call(?:ed|s|ing)?|known as|dubbed|nicknamed|named|titled|entitled|headlined|labell?ed|termed|described as|the (?:words?|terms?|phrases?|slogan|song|album|film|movie|book|novel|series|show|single|hashtag|motto|headline|letters?|play|poem|track|video|concept|code ?name|theme|title)|songs?|albums?|films?|movies?|books?|novels?|episode|chapter|reads?|reading|spelled|spelt|chant(?:s|ed|ing)?|shout(?:s|ed|ing)?|sa(?:y|ys|id|ying)|tweeted|wrote|writes|a sign|its|his|her) *[,:]?|[:])\s*$/iu;
