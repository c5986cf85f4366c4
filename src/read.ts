import { articleId } from './article/article-id.ts';
import { readPlainText } from './article/plain-text.ts';
import type { LinkedAttribution } from './attribution/linked.ts';
import { nestAttributions } from './attribution/nest-attributions.ts';
import { findDisputes } from './claim/find-disputes.ts';
import { findGaps } from './claim/find-gaps.ts';
import { findPositions } from './claim/find-positions.ts';
import { findStatements } from './claim/find-statements.ts';
import { findWording } from './claim/find-wording.ts';
import { timesOfSaying } from './claim/times-of-saying.ts';
import { readDiscourse } from './entity/discourse.ts';
import { entitiesOf } from './entity/find-entities.ts';
import { findVoices, type VoiceReading } from './entity/find-voices.ts';
import type { ModelReading } from './model/scores.ts';
import { modelDirectory } from './model-directory.ts';
import { type Article, type Attribution, FORMAT, type Gap, type Reading } from './reading.ts';
import type { Paragraph, TextLayer } from './text/layer.ts';
import { segment } from './text/segment.ts';
import { findTimes } from './time/find-times.ts';

/** An embed stands this near to the end of the words that announce it: UTF-16 code units. */
const NEAR = 4;

/** What finds attributions and names in a text: the trained model, or a stand-in for tests. */
export interface Encoder {
  read(layer: TextLayer): Promise<ModelReading>;
}

export interface ReaderOptions {
  /** Where the model lies; by default the package's own `models/en`. */
  readonly modelDirectory?: string;
  /** Threads of one pass of the model; by default all cores. A pool of readers gives each one. */
  readonly threads?: number;
  /** Used instead of the model. */
  readonly encoder?: Encoder;
}

/** What a page's layout tells beside the text. */
export interface Layout {
  readonly blocks?: readonly Paragraph[];
  /** Places where the page showed something that the text cannot hold. */
  readonly embeds?: readonly { readonly offset: number; readonly note: string }[];
}

/** An article of which only the text must be known. */
export type ArticleInput = Pick<Article, 'text'> & Partial<Omit<Article, 'text'>>;

export interface Reader {
  /**
   * Reads one article. A string is read as plain text with its date lines; of an object what is not given is
   * unknown. Calls may overlap; a reading depends on nothing but its article.
   */
  read(article: ArticleInput | string, layout?: Layout): Promise<Reading>;
}

/** Loads the model once and gives the reader that uses it. */
export async function createReader(options: ReaderOptions = {}): Promise<Reader> {
  const encoder = options.encoder ?? (await loadModel(options));
  return { read: (article, layout = {}) => readArticle(completed(article), layout, encoder) };
}

async function loadModel({ modelDirectory: directory, threads }: ReaderOptions): Promise<Encoder> {
  const { loadEncoder } = await import('./model/encoder.ts');
  return loadEncoder(directory ?? modelDirectory(), threads === undefined ? {} : { threads });
}

function completed(article: ArticleInput | string): Article {
  if (typeof article === 'string') return readPlainText(article);
  const {
    source = null,
    outlet = null,
    title = null,
    byline = null,
    published = null,
    language = 'en',
    text,
  } = article;
  const about = { source, outlet, title, byline, published, language, text };
  return { id: article.id ?? articleId(about), ...about };
}

/** The pipeline. Each stage takes the layers that it needs and gives one new layer; nothing is changed. */
async function readArticle(article: Article, layout: Layout, encoder: Encoder): Promise<Reading> {
  const layer = segment(article.text, layout.blocks);
  const { names, antecedents, ...flat } = await encoder.read(layer);
  const linked = await nestAttributions(layer, flat, async (text) => {
    const { attributions, innerCues } = await encoder.read(segment(text));
    return { attributions, innerCues };
  });
  const times = findTimes(article.text, { published: article.published });
  const discourse = readDiscourse({ layer, names, attributions: linked, antecedents });
  const entities = entitiesOf(discourse);
  const found = findVoices({ discourse, attributions: linked, article });
  const attributions = complete(linked, found, timesOfSaying(layer, linked, times));
  const statements = findStatements(layer, attributions);
  const claims = { layer, entities, voices: found.voices, attributions, times, statements };
  return {
    format: FORMAT,
    article,
    sentences: layer.sentences,
    entities,
    times,
    voices: found.voices,
    attributions,
    statements,
    disputes: findDisputes(claims),
    positions: findPositions(claims),
    gaps: withEmbeds(findGaps(claims), layout, article.text.length),
    wording: findWording(claims),
  };
}

/** The contract's attributions: each with its voice, whom it was said to, and when. */
function complete(
  linked: readonly LinkedAttribution[],
  { voiceOf, addresseeOf }: VoiceReading,
  saidAt: ReadonlyMap<string, string>,
): Attribution[] {
  return linked.map(({ layout: _, ...attribution }) => ({
    ...attribution,
    voice: voiceOf.get(attribution.id)!,
    addressee: addresseeOf.get(attribution.id) ?? null,
    time: saidAt.get(attribution.id) ?? null,
  }));
}

/**
 * The gaps with the embeds that the page's markup tells of. Where the text also announces one there ("… posted:"),
 * it is one gap: the text's words with the page's note.
 */
function withEmbeds(gaps: readonly Gap[], { embeds = [] }: Layout, length: number): Gap[] {
  const announced = (gap: Gap, offset: number) =>
    gap.kind === 'lost-embed' && Math.abs(gap.end - offset) <= NEAR;
  const known = gaps.map((gap) => {
    const embed = embeds.find(({ offset }) => announced(gap, offset));
    return embed ? { ...gap, note: embed.note } : gap;
  });
  const silent = embeds.filter(({ offset }) => !gaps.some((gap) => announced(gap, offset)));
  const added = silent.map(({ offset, note }): Gap => {
    const at = Math.max(0, Math.min(offset, length));
    return { kind: 'lost-embed', start: at, end: at, note };
  });
  return [...known, ...added].sort((a, b) => a.start - b.start);
}
