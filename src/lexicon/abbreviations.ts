/**
 * English abbreviations written with a full stop, sorted by what may follow them.
 * Origin: written by the Hearsay authors from general knowledge of English (AP and Reuters house styles
 * among others). Licence: MIT, as the rest of this repository. All in lower case, without the last stop.
 */

/** A name or word always follows: these end no sentence. */
export const TITLES: ReadonlySet<string> = words(
  `mr mrs ms mx messrs mmes dr drs prof rev revd fr hon pres gov lt col gen maj capt cmdr cpl sgt pvt adm
   sen sens rep reps treas amb asst assoc supt insp det dep cllr ald atty gens cols lts govs profs brig
   ste mme mlle sgts msgr pte spc cdr vs cf viz approx ca e.g i.e esp incl`,
);

/** Followed by a number, these end no sentence; followed by anything else they are read as a word. */
export const BEFORE_NUMBERS: ReadonlySet<string> = words(
  `no nos p pp art arts sec secs fig figs vol vols ch para paras par pt op res cl rte rt hwy app eq ed eds
   nr num jan feb mar apr jun jul aug sep sept oct nov dec ver`,
);

/** These may end a sentence or stand inside it: what follows decides. */
export const EITHER: ReadonlySet<string> = words(
  `jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thur thurs fri sat sun
   inc corp co cos ltd llc plc bros jr sr esq etc dept univ assn bldg est dist intl nat natl sec st mt ft rt
   u.s u.k u.n e.u u.s.a u.s.s.r u.a.e d.c n.y l.a p.c ph.d m.d b.a m.a r.n d.d.s j.d a.d b.c b.c.e c.e a.k.a
   ala ariz ark calif colo conn del fla ga ill ind kan kans ky la md mass mich minn miss mont neb nebr nev okla
   ore pa penn tenn tex vt va wash wis wisc wyo n.h n.j n.m n.c n.d r.i s.c s.d w.va w.v b.c ont que alta sask
   n.s n.b ave blvd rd ln hwy pkwy sq ct cir ibid ext avg hr hrs yr yrs mos lb lbs oz mi mph km kg bn cts pct`,
);

/** Of these the ones that are also words: abbreviations only with a capital ("Sat." is a day, "sat." is not). */
export const NEEDS_CAPITAL: ReadonlySet<string> = words(
  `sat sun wed mar fri mon co cos mass miss ill ind wash ore pa ark la del st mt ft rt sec ct nat est ext ave penn`,
);

/** After an abbreviation that may end a sentence, these words in capitals begin a new one. */
export const SENTENCE_STARTERS: ReadonlySet<string> = words(
  `the a an this that these those it its he she they we i you his her their our my your there here
   in on at by for from with without about after before during since until while when where why how who what which
   if although though because but and or so yet nor however meanwhile moreover also still then now as to of
   some many most several few all both each every any no none not one another other others such
   according asked under over between among amid despite instead later earlier last next today yesterday
   is are was were do does did has have had can could will would may might should must let
   critics officials experts analysts authorities police supporters opponents people`,
);

/** After "a.m." and "p.m.", these go on: the day, the zone. */
export const AFTER_CLOCK: ReadonlySet<string> = words(
  `monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thur thurs fri sat sun
   january february march april may june july august september october november december
   jan feb mar apr jun jul aug sep sept oct nov dec
   eastern central mountain pacific atlantic greenwich moscow beijing london kyiv kiev tokyo paris local
   et est edt ct cst cdt mt mst mdt pt pst pdt gmt utc bst cet cest msk ist jst aest`,
);

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/).filter(Boolean));
}
