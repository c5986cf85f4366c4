import { ACTION_VERBS, BEFORE_VERB } from '../../lexicon/stance-words.ts';
import { type ClaimIndex, mentionsAny, type Passage, wordsWithin } from '../claim-index.ts';
import { outermostQuotations, spanAt } from '../quoted-spans.ts';
import { splitVerbPhrases } from '../split-verb-phrases.ts';
import { clauseEnd, clauseStart } from './clause-end.ts';
import { clauseSubject } from './clause-subject.ts';
import { type PositionDraft, type PositionRule, trimPosition } from './position-draft.ts';

const MODAL =
  /(?<![\p{L}]|\b(?:will|may|might|would|could|a|the|'ll|’ll|no|of|any) )(must|should|ought to|needs? to)(?![\p{L}])(?:\s+not\b|n['’]t\b)?/giu;
const HINTS = ['must', 'should', 'ought', 'need'];
/** What makes the modal a question, a guess or a report of one: "whether he should go", "asked why it must". */
const UNSETTLED = /\b(?:whether|why|how|what|who|where|if|lest|in case|when)\b[^.;]{0,60}$/iu;
const PARTICIPLE =
  /^(?:\p{L}+ed|held|brought|made|given|put|paid|built|sent|met|kept|told|shown|cut|set|shut|sold|withdrawn|taken|chosen|heard|let|rebuilt|thrown|frozen|torn|spent|found|tried)$/u;
const NOBODY = /\b(?:none|nobody|no one|nothing|no|one)\b/iu;
/** Acts whose content nobody stands for. */
const NOT_HELD = new Set(['ask', 'deny', 'know', 'feel', 'accuse']);

/**
 * What somebody says that others must or should do is demanded of them: "The mayor must go", "Prisoners must be freed".
 * The writer's own "must" counts only where the writer speaks as "I": in a report it states a rule or a need.
 */
export const obligation: PositionRule = {
  name: 'obligation',
  find: (index) => {
    const opinion = speaksAsI(index);
    return index.passages.flatMap((passage) => (!passage.own || opinion ? demandsIn(index, passage) : []));
  },
};

/** In how many of the writer's sentences one must say "I": one in a long text may be a quotation given to nobody. */
const PER_SENTENCES = 30;

function speaksAsI({ passages, layer }: ClaimIndex): boolean {
  const quoted = outermostQuotations(layer);
  const written = passages.filter(({ own }) => own);
  let found = 0;
  for (const { reach, start } of written) {
    const at = reach.search(/(?<!\p{L})I(?= \p{Ll}|['’])/u);
    if (at >= 0 && !spanAt(quoted, start + at) && ++found * PER_SENTENCES >= written.length) return true;
  }
  return false;
}

function demandsIn(index: ClaimIndex, passage: Passage): PositionDraft[] {
  const { text, reach, start, voice, attribution } = passage;
  if (voice === null || attribution?.negated || (attribution && NOT_HELD.has(attribution.act))) return [];
  if (!mentionsAny(passage, HINTS)) return [];
  const drafts: PositionDraft[] = [];
  for (const match of text.matchAll(MODAL)) {
    const from = clauseStart(text, match.index);
    const after = match.index + match[0].length;
    if (
      UNSETTLED.test(text.slice(Math.max(0, match.index - 80), match.index)) ||
      !isCourse(reach.slice(after, after + 60))
    )
      continue;
    const subject = clauseSubject(index, passage, from, match.index);
    const words = text.slice(from, match.index);
    if (subject.who === 'speaker' || words.trim() === '' || NOBODY.test(words)) continue;
    if (/^need/iu.test(match[0]) && subject.who !== 'party') continue;
    const whole = trimPosition(index.layer.text, {
      start: start + from,
      end: start + clauseEnd(reach, after),
    });
    const you = /\byou\s*$/iu.test(words) ? (attribution?.addressee ?? null) : null;
    const toward = subject.who === 'party' ? subject.mention.entity.id : you;
    for (const span of splitVerbPhrases(wordsWithin(index.layer.words, whole))) {
      drafts.push({ holder: voice, toward, kind: 'demand', span });
    }
  }
  return drafts;
}

/** Whether an act follows ("resign", "be released"), and not a state or a guess ("be tired", "have known"). */
function isCourse(after: string): boolean {
  const words = after.toLowerCase().match(/[\p{L}'’]+/gu) ?? [];
  let at = 0;
  while (at < words.length - 1 && (BEFORE_VERB.has(words[at]!) || /..ly$/.test(words[at]!))) at++;
  const verb = words[at] ?? '';
  if (verb === 'be') return PARTICIPLE.test(words.slice(at + 1).find((word) => !/..ly$/.test(word)) ?? '');
  return ACTION_VERBS.has(verb);
}
