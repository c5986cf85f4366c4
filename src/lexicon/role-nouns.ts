import type { Gender } from './given-names.ts';

/**
 * Nouns that stand for people by what they are or do. Own work, from general knowledge of the language of news.
 * Singular; plurals are formed by rule or given after `/`. `m:`/`f:` marks nouns that themselves tell gender.
 */
const PERSONS = `
accountant activist actor actress/actresses f:actress adviser advisor advocate agent aide alderman/aldermen ally/allies ambassador analyst anchor announcer
anthropologist apologist applicant archbishop architect artist assistant associate astronaut astronomer athlete attache attorney author auditor
backer banker bishop biographer blogger boss/bosses bishop bride m:boy f:girl m:brother f:bride broker builder businessman/businessmen businesswoman/businesswomen
buyer candidate captain cardinal caller campaigner caretaker carer caucus-goer celebrity/celebrities ceo cfo chair chairman/chairmen chairwoman/chairwomen chairperson chancellor
chaplain chef chief child/children cleric clerk client clinician coach/coaches co-author co-chair co-chairman co-founder colleague colonel columnist comedian
comic commander commentator commissioner companion competitor composer comptroller conductor congressman/congressmen congresswoman/congresswomen conservative constable
constituent consultant contender contractor contributor coordinator coroner correspondent councillor councilor councilman/councilmen councilwoman/councilwomen counsel
counselor counsellor counterpart creator creditor critic curator customer m:dad f:daughter dealer defector defendant defender delegate democrat demonstrator dentist deputy/deputies designer
detainee detective developer dictator diplomat director dissident doctor donor driver economist editor editor-in-chief educator elder
elector employee employer engineer entrepreneur environmentalist envoy ethicist ex-husband ex-wife executive expert eyewitness/eyewitnesses m:father fan farmer f:fiancee m:fiance fellow fighter
filmmaker financier firefighter fisherman/fishermen follower forecaster foreman/foremen founder freshman/freshmen friend front-runner frontrunner fundraiser
gentleman/gentlemen general geologist governor graduate grandchild/grandchildren m:grandfather f:grandmother m:grandson f:granddaughter guard guest guide gunman/gunmen guy
hacker headmaster headmistress head historian holder homeowner host hostess m:husband f:wife/wives imam immigrant inmate incumbent individual insider inspector inspector-general instructor insurgent interpreter interviewer
interviewee inventor investigator investor jailer jeweler jihadist journalist judge juror justice kid m:king f:queen laborer m:lad f:lady/ladies landlord f:landlady lawmaker lawyer leader lecturer legislator
liaison liberal libertarian librarian lieutenant linguist lobbyist manager marine marshal m:man/men f:woman/women mayor mechanic mediator medic member mentor merchant migrant militant miner minister moderate moderator f:mom f:mum monk f:mother
musician narrator negotiator f:nephew neighbor neighbour f:niece nominee novelist f:nun nurse observer official officer official operative operator opponent organizer organiser owner painter
panelist parent parishioner participant partner passenger passer-by/passers-by pastor patient peer performer person/people petitioner philanthropist philosopher photographer physician physicist pilot plaintiff player playwright poet policeman/policemen policewoman/policewomen
politician pollster pope practitioner preacher premier president president-elect presenter priest m:prince f:princess/princesses principal prisoner producer professor programmer promoter proponent prosecutor protester protestor provost psychiatrist psychologist publicist publisher
questioner rabbi rancher rapper reader realtor rebel receptionist recipient recruit recruiter refugee regulator relative reporter representative republican rescuer researcher resident respondent retiree reverend reviewer rival ruler runner running-mate
sailor scholar scientist screenwriter sculptor secretary/secretaries secretary-general seller senator senior sergeant servant sheriff shooter shopkeeper sibling singer f:sister skeptic sceptic socialist sociologist soldier solicitor m:son songwriter source speaker
specialist spectator speechwriter spokesman/spokesmen spokesperson/spokespeople spokeswoman/spokeswomen staffer staff-member star statesman/statesmen strategist striker student successor superintendent supervisor supporter surgeon surrogate survivor suspect sympathizer
taxpayer teacher teammate technician teenager teen tenant terrorist theologian therapist thinker tourist tracker trader trainer translator traveler traveller treasurer trooper trucker trustee tutor m:uncle f:aunt undersecretary/undersecretaries user
vendor veteran vet veterinarian viewer villager visitor volunteer voter warden warlord watchdog-member whistleblower whistle-blower m:widower f:widow winner witness/witnesses worker worshipper writer youngster youth adversary/adversaries billionaire millionaire tycoon mogul magnate celebrity pundit newcomer outsider native nationalist populist progressive
businessperson salesman/salesmen saleswoman/saleswomen cop pro-lifer predecessor sponsor co-sponsor signatory/signatories hostage captive victim bystander commuter motorist cyclist pedestrian shopper diner patron fisher hunter paramedic dispatcher caregiver
m:stepfather f:stepmother m:grandad f:grandma m:grandpa m:nephew f:heroine hero/heroes legend skipper manager goalkeeper contestant finalist goer spouse cousin stepson f:stepdaughter defender midfielder winger quarterback pitcher ace champion midwife/midwives gov secretary-general ex-president ex-minister ex-girlfriend ex-boyfriend f:girlfriend m:boyfriend f:ex-girlfriend m:ex-boyfriend f:ex-wife m:ex-husband f:waitress m:waiter
dean rector chaplain archivist ombudsman/ombudsmen inspector caretaker oligarch separatist loyalist unionist monarch royal heir heiress parliamentarian backbencher mp/mps mep/meps frontbencher whip peer solicitor-general attorney-general rapporteur peacekeeper commandant chieftain crown-prince cosmonaut virologist epidemiologist immunologist biologist chemist climatologist meteorologist seismologist oceanographer ecologist geneticist neurologist cardiologist oncologist pediatrician paediatrician pathologist psychotherapist mathematician statistician demographer criminologist archaeologist paleontologist zoologist botanist entomologist
`;

/** Nouns of one person that name the gender by their form; the rest come marked in the list above. */
const GENDERED: readonly (readonly [RegExp, Gender])[] = [
  [/(?:^|[a-z-])women$|(?:^|[a-z-])woman$/, 'female'],
  [
    /^(?:spokes|chair|business|congress|council|police|fire|crafts|states|noble|sales|gun|fore|gentle|alder)?-?m[ae]n$/,
    'male',
  ],
];

export interface PersonNoun {
  /** The singular form. */
  readonly lemma: string;
  readonly plural: boolean;
  readonly gender: Gender | null;
}

function buildPersonNouns(): Map<string, PersonNoun> {
  const nouns = new Map<string, PersonNoun>();
  for (const item of PERSONS.trim().split(/\s+/)) {
    const [, mark, body = ''] = /^(?:([mf]):)?(.*)$/.exec(item) ?? [];
    const [singular = '', irregular] = body.split('/');
    const form = GENDERED.find(([pattern]) => pattern.test(singular));
    const gender = mark === 'm' ? 'male' : mark === 'f' ? 'female' : (form?.[1] ?? null);
    if (nouns.get(singular)?.gender && gender === null) continue;
    nouns.set(singular, { lemma: singular, plural: false, gender });
    nouns.set(irregular ?? pluralOf(singular), { lemma: singular, plural: true, gender });
  }
  return nouns;
}

function pluralOf(noun: string): string {
  if (/(?:s|x|z|ch|sh)$/.test(noun)) return `${noun}es`;
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  return `${noun}s`;
}

/** Person nouns by form, singular and plural, lower case. */
export const PERSON_NOUNS: ReadonlyMap<string, PersonNoun> = buildPersonNouns();

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Nouns of many people, grammatically singular or plural, taken up by "they". */
export const GROUP_NOUNS = words(`
people persons police authorities crowd crowds public media press community communities majority minority electorate youth couple family families pair duo trio
crew cast crews relatives parents others everyone everybody many some most few several all both each men women troops forces rebels
leadership staff faculty clergy opposition left right mainstream establishment elite elites west east south north allies voters leaders
americans republicans democrats lawmakers half percent latinos blacks whites hispanics muslims jews christians catholics evangelicals
millennials seniors rest camp faction base generation jury markets market industry investors`);

/** Nouns of bodies that act and speak as one: taken up by "it" or "they". */
export const ORGANIZATION_NOUNS = words(`
administration admin agency alliance army association assembly authority bank board body broadcaster brigade bureau business cabinet campaign caucus center centre
chamber charity church city club coalition college commission committee company conference confederation congress consortium consulate corporation council country county
court department delegation directorate embassy enterprise executive federation firm foundation fund giant government group guild hospital house institute institution
junta kingdom labor labour league legislature maker military ministry mission mosque movement municipality nation navy newspaper network office operator organization organisation
outfit outlet panel parliament party presidency police force producer province publication publisher regime region regulator republic retailer school secretariat senate service
society startup start-up state states studio supplier syndicate team think-tank thinktank town treasury tribunal trust union university utility village watchdog website wing companies
groups agencies organizations organisations governments banks firms countries nations unions states courts ministries parties committees newspapers outlets editors-board publications boards
pac pacs bloc command guard militia monarchy supervisor administrator airline automaker carmaker chipmaker lender insurer brokerage lab laboratory hedge-fund subsidiary parent affiliate
coastguard constabulary gendarmerie orchestra museum theatre theater gallery zoo cooperative co-operative ngo hospice
airport exchange prosecution defense defence judiciary bench chancellery vatican palace magistracy tabloid daily weekly magazine paper channel station site platform wire`);

/** Nouns of outlets. */
export const OUTLET_NOUNS = words(
  'newspaper paper magazine network broadcaster tabloid daily weekly channel station website site outlet publication blog wire journal',
);

/** Nouns of things that carry words: who wrote them speaks through them. */
export const DOCUMENT_NOUNS = words(`
account accounts ad ads advert advertisement advisory affidavit agreement alert analyses analysis announcement appeal article articles assessment audio audit autobiography
ban bill biography blog book books briefing brief bulletin bylaw bylaws cable cables caption case census chart charter chronicle circular clause clip code column
comment comments commentary communique communiqué complaint constitution contract convention correspondence coverage data database declaration decree deposition diary directive
dispatch docket document documentary documents dossier draft edict editorial editorials email e-mail emails e-mails endorsement endorsements essay estimate estimates evidence excerpt exclusive exposé
fact-sheet factsheet figures file files film filing filings finding findings footage forecast form guidance guide guidelines headline headlines history image images index
indictment info information injunction inscription interview investigation invoice journal judgment judgement label law lawsuit laws leaflet legend legislation letter letters literature log logs
manifesto manual map measure memo memoir memorandum memos message messages minutes models monograph motion movie narrative news newsletter note notes notice novel numbers
obituary opinion op-ed order outline pamphlet paper papers paragraph passage pact petition piece plan platform play plea poll polls polling post poster posts presentation
press-release profile program programme projection projections proclamation proposal prospectus quote readout recording recordings record records registry regulation regulations release report reports reporting research resolution
resume results review reviews ruling rulings rule rules script section segment sentence series share show sign signs slide slides slogan song spot spots statement statements statistics
statute stories story studies study submission subpoena suit suits summary survey surveys talking-points tally tape tapes testimony text texts theory thesis thread timeline title tract
transcript transcripts translation treaty tweet tweets update verdict version video videos voicemail warning warrant webpage website wire work writ writing writings`);

/** Nouns of kinship: whose, the text always says. */
export const KIN_NOUNS = words(`
wife husband ex-wife ex-husband widow widower spouse mother father mom mum dad parent stepmother stepfather son daughter stepson stepdaughter child brother sister sibling twin
grandfather grandmother grandson granddaughter uncle aunt nephew niece cousin fiance fiancee girlfriend boyfriend ex-girlfriend ex-boyfriend partner relative`);

/** Words before a role noun that belong to the role: "former deputy chief economist". */
export const ROLE_MODIFIERS = words(`
former ex then current incoming outgoing acting interim deputy vice assistant associate senior junior chief lead top head principal executive managing general longtime long-time veteran
retired late new newly-elected newly elected first second third presidential vice-presidential congressional senatorial gubernatorial mayoral parliamentary legislative judicial federal
state local national regional foreign prime interior finance defence defense press communications campaign policy public economic political financial legal medical scientific military
naval police religious spiritual conservative liberal progressive moderate republican democratic libertarian green independent nonpartisan bipartisan socialist communist nationalist right-wing left-wing far-right far-left
business technology science health education environment energy trade labor labour transport agriculture justice culture sports news investigative human rights civil co- special chief-of-staff
field research law political-science history economics professor opposition majority minority house senate white government party committee panel company union team club school university college city county district
billionaire millionaire real estate hedge fund hedge-fund investment tax immigration climate security intelligence counterterrorism cyber nuclear opinion polling media social digital data
famous renowned noted prominent leading influential controversial embattled fellow self-described award-winning nobel world olympic gold star rock pop country hip-hop film movie television tv radio`);

/** Pairs of role nouns that news style uses for one office, so that "the congresswoman" finds "Rep." */
export const ROLE_CLASSES: readonly (readonly string[])[] = [
  ['spokesman', 'spokeswoman', 'spokesperson', 'press secretary', 'communications director'],
  ['congressman', 'congresswoman', 'representative', 'lawmaker', 'legislator', 'politician', 'delegate'],
  ['senator', 'lawmaker', 'legislator', 'politician'],
  ['mp', 'lawmaker', 'legislator', 'parliamentarian', 'politician', 'backbencher'],
  ['chairman', 'chairwoman', 'chair', 'chairperson', 'head', 'leader'],
  [
    'businessman',
    'businesswoman',
    'businessperson',
    'executive',
    'entrepreneur',
    'billionaire',
    'millionaire',
    'mogul',
    'tycoon',
    'magnate',
    'developer',
  ],
  ['candidate', 'nominee', 'contender', 'hopeful', 'front-runner', 'frontrunner'],
  ['attorney', 'lawyer', 'counsel', 'solicitor', 'prosecutor'],
  ['physician', 'doctor', 'surgeon'],
  ['professor', 'academic', 'scholar', 'researcher', 'scientist', 'economist', 'historian', 'expert'],
  ['reporter', 'journalist', 'correspondent', 'columnist', 'writer', 'author', 'editor'],
  ['adviser', 'advisor', 'aide', 'strategist', 'consultant', 'operative'],
  ['officer', 'policeman', 'policewoman', 'cop', 'detective', 'trooper'],
  ['judge', 'justice', 'magistrate'],
  ['president', 'leader', 'head', 'commander-in-chief'],
  ['prime minister', 'premier', 'leader', 'chancellor', 'minister', 'head'],
  ['minister', 'secretary'],
  ['diplomat', 'ambassador', 'envoy'],
  ['chief', 'head', 'boss', 'director', 'commissioner', 'superintendent', 'leader'],
  [
    'executive',
    'ceo',
    'chief executive',
    'boss',
    'head',
    'director',
    'president',
    'manager',
    'founder',
    'owner',
  ],
  ['general', 'commander', 'officer', 'admiral', 'colonel'],
  ['clergyman', 'pastor', 'priest', 'reverend', 'minister', 'preacher', 'bishop', 'cleric'],
  ['coach', 'manager', 'trainer'],
  ['pontiff', 'pope'],
  ['monarch', 'king', 'queen'],
  ['governor', 'politician'],
  ['mayor', 'politician'],
  ['actor', 'actress', 'star'],
  ['singer', 'musician', 'artist', 'star'],
];
