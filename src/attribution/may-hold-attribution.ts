import { EVIDENCE_ADVERBS } from '../lexicon/evidence-hedges.ts';
import { findCues } from './cue-lexicon.ts';
import { cueWords } from './cue-words.ts';

/** The shortest text that can hold source, cue and content: "I knew he lied" is four words. */
const FEWEST_WORDS = 4;
const HEARSAY = new RegExp(`\\b(?:${EVIDENCE_ADVERBS.join('|')})\\b`, 'i');
const PHRASES =
  /\b(?:according to|as per|in the (?:words|opinion|view|eyes) of|sources (?:say|said|told)|citing)\b/i;
/** Single cue words that mostly mean something else; by themselves they are no reason to read a content again. */
const WEAK = new Set(
  'account accounts address advice agenda agreement agreements aim anger appeal approval attack attacked attacks attempt attempts back backed ban bans bar be become bid bill block bring brought buy call calls came campaign campaigning campaigns care cares carry case cases cast challenge challenges charge charges choice choices classified come coming comment comments commitment committed complaint complaints concern concerns contest contests continue credit critic critics cut deal deals decision decisions defense deliver direct effort efforts elect elected email emails expand expanded fight fighting fights figure figures file files fired gave get gets give given gives giving go goal goals goes going got held hit hold idea ideas interest issue issues judge judgment keep keeps knowledge lay lead letter level like likes line lines list lists log look looked looking looks love made make makes mean means message messages move name named names nomination number offer offers opinion opponent opponents order orders pan plan plans play point points post posts prepared press pressure project projects proposal proposals protest protests put raise raised raising rally rank rate rates read reason record records register related release report reports response rip rule rules second send sense sent set share shares shooting side sign signs speech speeches stand stands state statement statements states stood stories story sue supporter supporters table take talks term terms testimony text thanks threat threats tries trust try trying turn update view views voice vote voted votes voting went wish wishes word words work working works'.split(
    ' ',
  ),
);

/**
 * Whether it is worth asking the model about a text: it is long enough, and a cue of the lexicon or a phrase that
 * names a source stands in it. Cheap; the model is never asked about most contents.
 */
export function mayHoldAttribution(text: string): boolean {
  const words = cueWords(text, { start: 0, end: text.length }).map((word) => word.text);
  if (words.length < FEWEST_WORDS) return false;
  return (
    PHRASES.test(text) ||
    HEARSAY.test(text) ||
    findCues(words).some(({ from, to }) => to - from > 1 || !WEAK.has(words[from]!))
  );
}
