import { existsSync } from 'node:fs';
import { join } from 'node:path';

/** Where the corpora lie beside a clone unless told otherwise. */
export const DEFAULT_CORPORA = '../shared/corpora';

/** What the evaluation reads of them. */
const NEEDED = [
  'polnear/dev/text',
  'polnear/dev/attributions',
  'polnear/dev/corenlp.jsonl.gz',
  'gum/dev',
  'time/meantime.jsonl',
  'time/wikiwars.jsonl',
];

/** What is not there of what the evaluation reads. */
export const missingCorpora = (corpora: string): string[] =>
  NEEDED.filter((path) => !existsSync(join(corpora, path)));

/** For those who have none yet. */
export const WHERE_FROM = `The corpora are other people's texts and not part of this repository. In one folder:
  polnear/{train,dev}/   PolNeAR v1.0.0 (Newell, Margolin and Ruths, LREC 2018): text/*.txt, attributions/*.ann,
                         corenlp.jsonl.gz (names by CoreNLP: {doc, sentences: [[start, end, tag, name]]});
                         https://github.com/networkdynamics/PolNeAR
  gum/{train,dev}/       GUM (Zeldes 2017), *.conllu; https://github.com/amir-zeldes/gum
  time/meantime.jsonl    MEANTIME (Minard et al., LREC 2016, CC BY 4.0): {id, dct, text, timexes} a line
  time/wikiwars.jsonl    WikiWars (Mazur and Dale, EMNLP 2010, CC BY-SA 3.0), the same form
Then: npm run eval -- --corpora FOLDER, or HEARSAY_CORPORA=FOLDER npm run eval. The tests need none of them.
`;
