/**
 * Words by which parties contradict each other. Written for Hearsay from general knowledge of English news (MIT, as
 * the project); no list was copied. Entries are sources of regular expressions over lower-case text, without edges.
 */

/** Two ways of naming one event that cannot both be right, or that its parties would not both accept. */
export interface NamingPair {
  readonly about: string;
  /** Whether the names are told of one event mostly to contradict each other, so that they need share no other word. */
  readonly rivals?: boolean;
  readonly sides: readonly [readonly string[], readonly string[]];
}

const words = (entries: string): readonly string[] => entries.trim().split(/\s*,\s*/);

/** Names of ended and put-off plans, of force, of power, of dismissal, of taking. The sides of one pair never overlap. */
export const NAMING_PAIRS: readonly NamingPair[] = [
  {
    about: 'whether it was called off or put off',
    sides: [
      words(
        'cancel\\w*, call(?:ed|s|ing)? off, scrap(?:ped|s|ping)?, abandon(?:ed|s|ing|ment)?, axe[ds]?, ditch(?:ed|es|ing), f(?:e|a)ll(?:s|ing|en)? (?:apart|through), collaps\\w+, broke(?:n)? (?:down|off), dead, terminat\\w+, shelved for good',
      ),
      words(
        'postpon\\w+, suspend\\w*, suspension, paus(?:e|ed|ing), delay\\w*, reschedul\\w+, put off, adjourn\\w*, on hold, put back, defer(?:red|ral|s)?',
      ),
    ],
  },
  {
    about: 'whether it was an attack or an accident',
    rivals: true,
    sides: [
      words(
        'attack\\w*, assault\\w*, sabotage\\w*, bombing, terrorism, deliberate(?:ly)?, unprovoked, shot down, shooting down, arson, ambush\\w*',
      ),
      words(
        'accident\\w*, mishap, malfunction\\w*, mistake, technical (?:fault|failure|problem), unintentional(?:ly)?, misfire[d]?, training exercise, electrical fault',
      ),
    ],
  },
  {
    about: 'whether it was a coup or a transition',
    rivals: true,
    sides: [
      words("coups?, coup d['’]état, putsch, power grab, mutiny, overthrow\\w*, seizure of power"),
      words(
        'transition\\w*, revolution, constitutional (?:transition|process), correction of the constitutional order, restoration of order, popular uprising, handover',
      ),
    ],
  },
  {
    about: 'whether it was a ceasefire or a surrender',
    sides: [
      words('cease-?fire, truce, peace (?:deal|agreement|accord), armistice'),
      words('surrender\\w*, capitulat\\w+'),
    ],
  },
  {
    about: 'whether it was an invasion or an operation',
    sides: [
      words(
        'invasion, invad(?:e|ed|ing|es), war of aggression, aggression, occupation, occupied, full-scale war, land grab',
      ),
      words(
        '(?:special )?(?:military|security|police|counter-?terror(?:ism|ist)?|anti-terror(?:ist)?|peacekeeping) operation, liberat\\w+, peacekeeping mission, intervention, incursion, self-defen[cs]e',
      ),
    ],
  },
  {
    about: 'whether it was layoffs or a restructuring',
    sides: [
      words('lay-?offs?, job cuts, redundanc(?:y|ies), sackings?, firings?, mass dismissals?'),
      words(
        'restructuring, realignment, right-?sizing, streamlining, reorgani[sz]ation, workforce optimi[sz]ation, transformation, efficiency programme',
      ),
    ],
  },
  {
    about: 'whether it was a massacre or a clash',
    sides: [
      words('massacre\\w*, slaughter\\w*, genocide, executions?, ethnic cleansing, war crimes?'),
      words('clash(?:es)?, crossfire, firefight, skirmish(?:es)?, fighting, battle'),
    ],
  },
  {
    about: 'whether it was a retreat or a regrouping',
    sides: [
      words('retreat\\w*, rout(?:ed)?, defeat(?:ed)?, fled, driven out, collapse'),
      words(
        'redeploy\\w*, regroup\\w*, repositioning, tactical withdrawal, planned withdrawal, goodwill gesture, gesture of goodwill',
      ),
    ],
  },
  {
    about: 'whether it was a protest or a riot',
    sides: [
      words('peaceful protests?, peaceful demonstrations?, protest(?:s|ers)?, demonstration'),
      words('riots?, rioters, mob, insurrection, unrest orchestrated, looters'),
    ],
  },
  {
    about: 'whether they were seized or looked after',
    sides: [
      words(
        'abduct\\w*, kidnap\\w*, forcibl[ey] (?:transfer\\w*|deport\\w*), hostages?, held captive, detained, being held, house arrest, imprison\\w*',
      ),
      words(
        'evacuat\\w+, rescued, protective custody, for (?:his|her|their) (?:own )?safety, at home, free to leave, voluntar(?:y|ily)',
      ),
    ],
  },
  {
    about: 'whether one resigned or was dismissed',
    rivals: true,
    sides: [
      words('resign(?:ed|s|ation)?, stepp(?:ed|ing) down, quit, left of (?:his|her|their) own accord'),
      words('fired, sacked, ousted, dismissed, forced out, pushed out, removed from (?:his|her|their) post'),
    ],
  },
  {
    about: 'whether it was a bribe or a gift',
    sides: [
      words('brib(?:e|es|ed|ery), kickbacks?, pay-?offs?, extortion'),
      words('gifts?, donations?, consultancy fees?, consulting fees?, loans?'),
    ],
  },
  {
    about: 'whether it was theft or a loan',
    sides: [
      words('theft, stole(?:n)?, stealing, embezzl\\w+, fraud, misappropriat\\w+, looted'),
      words('loan(?:s|ed)?, borrow(?:ed|ing)?, repayments?, oversight, bookkeeping error, muddle'),
    ],
  },
  {
    about: 'whether it was an annexation or a reunification',
    sides: [words('annex\\w*, land grab, seizure'), words('reunifi\\w+, rejoin\\w*, self-determination')],
  },
  {
    about: 'whether it was suicide or murder',
    rivals: true,
    sides: [
      words('suicide, took (?:his|her) own life, natural causes, overdose'),
      words('murder(?:ed)?, homicide, killed by, assassinat\\w+, poison(?:ed|ing)'),
    ],
  },
  {
    about: 'whether it was a split or a break',
    sides: [
      words('split(?:s|ting)?, break-?up, broken up, broke up, over, divorc\\w+, dump(?:s|ed)?, kicked out'),
      words('(?:taking )?(?:some )?time apart, on a break, a break, trial separation'),
    ],
  },
  {
    about: 'whether it was a blockade or an inspection',
    sides: [
      words('blockad\\w+, siege, besieg\\w+'),
      words('quarantine, inspections?, security checks?, exclusion zone'),
    ],
  },
  {
    about: 'whether it was torture',
    sides: [
      words('tortur\\w+, beaten, abuse[ds]?'),
      words('enhanced interrogation, interrogation techniques?, standard procedures?, lawful force'),
    ],
  },
  {
    about: 'whether it was a merger or a takeover',
    sides: [
      words('takeover, hostile bid, swallow\\w*'),
      words('merger of equals, merger, partnership, combination'),
    ],
  },
  {
    about: 'whether it was spying',
    sides: [
      words('spy(?:ing)?, spies, espionage, surveillance, reconnaissance'),
      words(
        'weather (?:balloon|research), meteorolog\\w+, (?:scientific )?research, civilian airship, fishing',
      ),
    ],
  },
  {
    about: 'whether it was a recession',
    sides: [
      words('recession, slump, depression'),
      words('slowdown, soft patch, soft landing, correction, dip'),
    ],
  },
];

/** Verbs and adjectives of which one party's makes the other's false, given the same thing at the same time. */
export const OPPOSITES: readonly (readonly [readonly string[], readonly string[]])[] = [
  [
    words(
      'rose, risen, rises, rising, increased, increases, grew, grown, climbed, jumped, soared, surged, gained',
    ),
    words(
      'fell, fallen, falls, falling, decreased, declined, dropped, shrank, shrunk, slumped, plunged, tumbled',
    ),
  ],
  [
    words('approved, approves, passed, adopted, ratified'),
    words('rejected, rejects, voted down, blocked, vetoed, defeated, threw out'),
  ],
  [words('won, wins, winning, victory, victorious'), words('lost, loses, losing, defeat, defeated')],
  [words('succeeded, successful, success'), words('failed, failure, unsuccessful')],
  [words('guilty'), words('innocent')],
  [words('legal, lawful, legitimate'), words('illegal, unlawful, illegitimate, unconstitutional')],
  [words('safe'), words('unsafe, dangerous, hazardous')],
  [words('alive'), words('dead, died, killed')],
  [words('accepted, accepts, agreed to'), words('refused, rejected, turned down')],
  [
    words('attacked first, started (?:it|the (?:war|fighting|shooting))'),
    words('defended (?:itself|himself|herself|themselves), self-defen[cs]e, returned fire'),
  ],
  [
    words('captured, seized, taken, fell to, under (?:full |complete )?control'),
    words('held, repelled, repulsed, retaken, recaptured'),
  ],
  [words('resumed, restarted, reopened'), words('halted, stopped, ended, closed')],
  [words('present, attended'), words('absent, skipped, boycotted')],
  [words('improved, improving, better'), words('worsened, worsening, worse, deteriorated, deteriorating')],
  [words('true'), words('false, untrue')],
  [words('open, opened'), words('closed, shut, sealed')],
  [words('armed'), words('unarmed')],
  [words('intact'), words('destroyed, ruined')],
  [words('confirmed'), words('ruled out, denied')],
  [words('cheaper, cheap'), words('dearer, more expensive, costlier')],
];

/** What is said of a claim in order to deny it. */
export const UNTRUE =
  /\b(?:not true|untrue|false|falsehoods?|incorrect|inaccurate|baseless|unfounded|groundless|without (?:any )?(?:foundation|basis|merit)|no truth|nonsense|rubbish|a lie|lies|lying|fabricat\w+|fake(?: news)?|a hoax|invented|made[ -]up|pure invention|a myth|a fantasy|pure fiction|not the case|never happened|no such (?:thing|\w+)|not a scrap)\b/iu;

/** Nouns that stand for what somebody else said. */
export const CLAIM_NOUNS: ReadonlySet<string> = new Set(
  words(
    'claim, claims, allegation, allegations, accusation, accusations, charge, charges, report, reports, suggestion, suggestions, assertion, assertions, criticism, figure, figures, number, numbers, rumour, rumours, rumor, rumors, statement, statements, story, stories, idea, notion, account, version, narrative, characterization, characterisation, insinuation, insinuations, comment, comments, remark, remarks, argument, arguments, interpretation, estimate, theory, something, it, this, that, them, these, those',
  ),
);

/** Words that count one kind of harm or thing, whatever noun follows the number. */
export const COUNT_CLASSES: readonly (readonly [string, RegExp])[] = [
  ['dead', /\b(?:killed|dead|died|deaths?|fatalit(?:y|ies)|death toll|lost their lives|bodies|slain)\b/iu],
  ['injured', /\b(?:injur\w+|wounded|hurt)\b/iu],
  ['missing', /\b(?:missing|unaccounted for)\b/iu],
  ['arrested', /\b(?:arrest\w*|detain\w*|in custody)\b/iu],
  ['displaced', /\b(?:displaced|evacuated|homeless|fled)\b/iu],
  ['turnout', /\bturn-?out\b/iu],
];

/** "The figure", "the toll": a number for what was counted just before. */
export const SAME_COUNT =
  /\b(?:the|that|this|its|real|true|actual)\s+(?:real |true |actual |official |final |total )?(?:figures?|number|toll|total|count|tally)(?:\s+(?:is|was|at|to|as|of (?:the )?(?:dead|deaths|injured|victims|casualties|missing|wounded|arrests)|has|had|stands|stood)\b|[,.;]|$)/iu;

/** "Puts it at four", "accepts only four": a bare number for what was counted just before. */
export const BARE_COUNT =
  /\b(?:puts?|putting) (?:it|that|them|this) at\b|\b(?:accepts?|accepted|acknowledges?|acknowledged|admits?(?: to)?|admitted(?: to)?|confirms?|confirmed|counts?|counted|says?|said) (?:only|just|no more than)\b/iu;
