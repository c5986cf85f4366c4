import type { DisputeKind, Reading, Statement } from '../reading.ts';
import { dateWords } from './date-words.ts';
import { piecesText } from './pieces-text.ts';
import type { ReadingIndex } from './reading-index.ts';
import { sideStatements, sideVerb } from './side-statements.ts';
import { clip, type Style } from './terminal-style.ts';
import { marked } from './terminal-voices.ts';
import { typographic, withQuotationMarks } from './typographic.ts';
import { oneLine } from './visible.ts';
import { voiceName } from './voice-name.ts';

const KINDS: Readonly<Record<DisputeKind, string>> = {
  denial: 'one denies what the other says',
  naming: 'they call it by different names',
  number: 'their numbers differ',
  date: 'their dates differ',
  opposite: 'they say opposite things',
};
const LONGEST = 240;

/** What is disputed, side against side, each with its voice and date; nobody is picked. */
export function terminalDisputes(reading: Reading, index: ReadingIndex, style: Style): string {
  return reading.disputes
    .map((dispute) => {
      const about = style.voice(typographic(oneLine(dispute.about)));
      const heading = style.block(0, '', `${about} ${style.dim(`· ${KINDS[dispute.kind]}`)}`);
      const sides = dispute.sides.map((ids, at) =>
        sideStatements(index, ids)
          .map((statement, nth) => {
            const lead = style.warn(nth === 0 ? `${String.fromCharCode(65 + at)}  ` : '   ');
            return style.block(2, lead, side(reading, index, statement, style));
          })
          .join('\n'),
      );
      return [heading, ...sides].join('\n');
    })
    .join('\n\n');
}

function side(reading: Reading, index: ReadingIndex, statement: Statement, style: Style): string {
  const time = index.time(index.attribution(statement.attribution)?.time ?? null);
  const when = time ? `, ${dateWords(time.value)}` : '';
  const who = chainNames(index, statement);
  const text = withQuotationMarks(
    typographic(oneLine(piecesText(reading.article.text, statement.spans))),
    false,
  );
  return `${style.voice(typographic(oneLine(who)))}${sideVerb(index, statement)}${style.dim(when)}: ${marked(style.whole ? text : clip(text, LONGEST), style)}`;
}

/** Who vouches for a statement, outermost first; the writer where nobody else does. */
export function chainNames(index: ReadingIndex, statement: Statement): string {
  if (statement.chain.length === 0) return 'the writer';
  return statement.chain.map((id) => voiceName(index.voice(id))).join(' ← ');
}
