import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { type ProcessRun, runProcess } from './run-process.ts';

/** CoreNLP reading texts up to its quotes and their speakers. */
export interface PeerSpeed {
  readonly articles: number;
  /** Seconds of reading them, the models loaded and the compiler warm. */
  readonly seconds: number;
  /** Seconds that loading the models took. */
  readonly loading: number;
  /** Peak resident memory, MB. */
  readonly memory: number | null;
}

/** What its quote annotator needs before it: names, dependencies and coreference for the speakers. */
export const ANNOTATORS = 'tokenize,ssplit,pos,lemma,ner,depparse,coref,quote';

/** The class path that `bench/peers.sh` writes; `null` where it has not been run. */
export function corenlpClassPath(root: string): string | null {
  const file = join(root, 'bench/.cache/corenlp.classpath');
  if (!existsSync(file)) return null;
  const path = readFileSync(file, 'utf8').trim();
  return path.split(delimiter).every((jar) => existsSync(jar)) ? path : null;
}

/**
 * CoreNLP on the texts with one thread, after half of them as a warm-up. It writes a file for each text; the clock
 * runs from the last file of the warm-up to the last of all.
 *
 * @returns `null` where there is no Java
 * @throws Error where CoreNLP fails
 */
export async function runCorenlp(classPath: string, texts: readonly string[]): Promise<PeerSpeed | null> {
  const folder = mkdtempSync(join(tmpdir(), 'hearsay-corenlp-'));
  const write = (name: string) => (text: string, index: number) => {
    const file = join(folder, `${name}-${index}.txt`);
    writeFileSync(file, text);
    return file;
  };
  try {
    const warm = texts.slice(0, Math.ceil(texts.length / 2)).map(write('warm'));
    const timed = texts.map(write('timed'));
    writeFileSync(join(folder, 'files'), [...warm, ...timed].join('\n'));
    const run = await start(classPath, folder);
    if (run.code !== 0) throw new Error(`CoreNLP failed: ${run.stderr.slice(-2000)}`);
    const doneAt = (file: string | undefined) => statSync(`${file}.json`).mtimeMs / 1000;
    const seconds = doneAt(timed.at(-1)) - doneAt(warm.at(-1));
    return {
      articles: texts.length,
      seconds,
      loading: readSetup(run.stderr + run.stdout),
      memory: run.memory,
    };
  } catch (error) {
    if ((error as NodeJS.ErrnoException).syscall?.startsWith('spawn')) return null;
    throw error;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function start(classPath: string, folder: string): Promise<ProcessRun> {
  const pipeline = ['edu.stanford.nlp.pipeline.StanfordCoreNLP', '-annotators', ANNOTATORS];
  const output = ['-fileList', join(folder, 'files'), '-outputFormat', 'json', '-outputDirectory', folder];
  return runProcess('java', ['-Xmx6g', '-cp', classPath, ...pipeline, '-threads', '1', ...output], folder);
}

/**
 * Seconds that loading took, as CoreNLP tells at its end: "Pipeline setup: 11.1 sec."
 *
 * @throws Error where it does not
 */
export function readSetup(log: string): number {
  const seconds = /Pipeline setup: ([\d.]+) sec\./.exec(log)?.[1];
  if (seconds === undefined) throw new Error('CoreNLP printed no timings');
  return Number(seconds);
}
