import type { Embed, EmbedKind } from '../input-result.ts';
import { type PageDocument, type PageElement, plainText } from './dom.ts';

/** Where embeds come from: a part of the address, the maker's name for people, and what it shows. */
const PROVIDERS: readonly (readonly [RegExp, string, EmbedKind])[] = [
  [/(?:^|[./])(?:twitter|x)\.com|platform\.twitter/, 'Twitter (X)', 'post'],
  [/instagram\.com/, 'Instagram', 'post'],
  [/facebook\.com\/(?:.*video|plugins\/video)|fb\.watch/, 'Facebook', 'video'],
  [/facebook\.com/, 'Facebook', 'post'],
  [/tiktok\.com/, 'TikTok', 'video'],
  [/threads\.(?:net|com)/, 'Threads', 'post'],
  [/bsky\.app/, 'Bluesky', 'post'],
  [/truthsocial\.com/, 'Truth Social', 'post'],
  [/(?:^|[./])t\.me|telegram\.org/, 'Telegram', 'post'],
  [/reddit(?:media)?\.com/, 'Reddit', 'post'],
  [/linkedin\.com/, 'LinkedIn', 'post'],
  [/vk\.com/, 'VK', 'post'],
  [/youtu\.be|youtube(?:-nocookie)?\.com/, 'YouTube', 'video'],
  [/vimeo\.com/, 'Vimeo', 'video'],
  [/dailymotion\.com/, 'Dailymotion', 'video'],
  [/rumble\.com/, 'Rumble', 'video'],
  [/odysee\.com/, 'Odysee', 'video'],
  [/rutube\.ru/, 'Rutube', 'video'],
  [/brightcove|jwplayer|jwplatform|kaltura|ooyala|anvato|vidible|players?\.[a-z]/, 'a video player', 'video'],
  [/spotify\.com/, 'Spotify', 'audio'],
  [/soundcloud\.com/, 'SoundCloud', 'audio'],
  [
    /podcasts\.apple|megaphone\.fm|acast\.com|omny\.fm|audioboom|simplecast|art19/,
    'a podcast player',
    'audio',
  ],
  [
    /documentcloud\.org|scribd\.com|docs\.google\.com|drive\.google\.com|issuu\.com/,
    'a document viewer',
    'document',
  ],
  [
    /datawrapper|dwcdn\.net|flourish|infogram|tableau|google\.com\/maps|openstreetmap|carto\.com|mapbox/,
    'a chart or map',
    'graphic',
  ],
];

/** Elements that hold embeds, in the order in which they are taken. */
const CANDIDATES =
  'blockquote.twitter-tweet,blockquote.twitter-video,blockquote.instagram-media,blockquote.tiktok-embed,blockquote.bluesky-embed,' +
  'blockquote.reddit-card,blockquote.reddit-embed-bq,blockquote.text-post-media,blockquote.mastodon-embed,.fb-post,.fb-video,' +
  'amp-twitter,amp-instagram,amp-youtube,amp-facebook,amp-tiktok,amp-video,amp-iframe,[data-tweet-id],[data-tweetid],' +
  'script[data-telegram-post],iframe,video,audio,object,embed,lite-youtube,twitter-widget';

const ADDRESS_ATTRIBUTES = [
  'src',
  'data-src',
  'data-lazy-src',
  'data-litespeed-src',
  'data-href',
  'cite',
  'href',
  'data',
  'data-instgrm-permalink',
  'data-bluesky-uri',
];

/** The attribute that carries an embed's number through the extraction. */
export const EMBED_MARK = 'data-hearsay-embed';

/** No article shows more; a page that does is an attack on whoever looks at them all. */
const MOST_EMBEDS = 300;

/** An embed found, before its place in the text is known. */
export type MarkedEmbed = Omit<Embed, 'offset'>;

/** The marks set in a page: embeds by number, and the text by which a mark survives the extractor's clean-up. */
export interface EmbedMarks {
  readonly embeds: readonly MarkedEmbed[];
  /** Text that occurs nowhere else in the page. */
  readonly token: string;
}

/**
 * Replaces each embed of the page by a marked paragraph, so that extractors, which drop embeds, keep its place.
 * A post whose words stand in the page is left as the quotation that it is.
 *
 * @param html the page's source, to choose a mark that does not occur in it
 */
export function markEmbeds(document: PageDocument, html: string): EmbedMarks {
  let token = 'hearsayembed';
  while (html.includes(token)) token += 'x';
  const embeds: MarkedEmbed[] = [];
  for (const element of [...document.querySelectorAll(CANDIDATES)].slice(0, MOST_EMBEDS)) {
    if (!document.documentElement.contains(element) || hasWords(element)) continue;
    const embed = describeEmbed(element);
    if (embed === null) continue;
    const mark = document.createElement('p');
    mark.setAttribute(EMBED_MARK, String(embeds.length));
    mark.textContent = token;
    wrapperOf(element).replaceWith(mark);
    embeds.push(embed);
  }
  return { embeds, token };
}

/** The divs and figures around an embed that hold nothing else go with it. */
function wrapperOf(element: PageElement): PageElement {
  const words = plainText(element);
  let outer = element;
  for (
    let up = element.parentNode;
    up !== null && /^(?:div|p|figure|span|center)$/.test(up.localName);
    up = up.parentNode
  ) {
    if (up.querySelector('img') !== null || [...up.querySelectorAll(CANDIDATES)].length > 1) break;
    if (plainText(up) !== words) break;
    outer = up;
  }
  return outer;
}

/** A quoted post with its words: more than the line that names its maker. */
function hasWords(element: PageElement): boolean {
  if (element.localName !== 'blockquote') return false;
  if (/instagram|tiktok/.test(element.getAttribute('class') ?? '')) return false;
  const body = [...element.querySelectorAll('p')].map(plainText).join(' ');
  return body.replace(/(?:https?:\/\/|pic\.)\S+/g, '').trim().length >= 2;
}

/** What is known of an embed, or `null` for what is none: an advertisement's frame, a tracker, a login. */
function describeEmbed(element: PageElement): MarkedEmbed | null {
  const address = addressOf(element);
  const hint = `${address ?? ''} ${element.getAttribute('class') ?? ''} ${element.localName}`.toLowerCase();
  const native = element.localName === 'video' || element.localName === 'audio';
  const provider = PROVIDERS.find(([pattern]) => pattern.test(address ?? '')) ?? providerOfName(hint);
  if (provider === undefined && !native) return null;
  if (
    provider !== undefined &&
    /\/plugins\/(?:like|page|share|follow|comments)|\/widgets?\/(?:follow|tweet_button|like)|\/share|\/intent\/|login|adserver|\/tr\?/.test(
      address ?? '',
    )
  ) {
    return null;
  }
  const kind: EmbedKind = provider?.[2] ?? (element.localName === 'audio' ? 'audio' : 'video');
  const maker = provider === undefined ? null : provider[1];
  return { kind, note: noteOf(element, kind, maker, address) };
}

function providerOfName(hint: string): (typeof PROVIDERS)[number] | undefined {
  const name = /twitter|tweet|instagram|facebook|\bfb-|tiktok|youtube|telegram|bluesky|reddit/.exec(
    hint,
  )?.[0];
  if (name === undefined) return undefined;
  const site = name === 'tweet' ? 'twitter' : name === 'fb-' ? 'facebook' : name;
  if (site === 'telegram') return PROVIDERS.find(([, maker]) => maker === 'Telegram');
  if (site === 'bluesky') return PROVIDERS.find(([, maker]) => maker === 'Bluesky');
  return PROVIDERS.find(([pattern]) => pattern.test(`/${site}.com`));
}

function noteOf(element: PageElement, kind: EmbedKind, maker: string | null, address: string | null): string {
  const parts = [maker === null ? `an embedded ${kind}` : `an embedded ${kind} from ${maker}`];
  const label = clean(element.getAttribute('title') ?? element.getAttribute('aria-label') ?? '');
  if (
    label.length > 3 &&
    !/^(?:embedded|twitter|tweet|youtube|instagram|facebook|x |video player|iframe|embed)/i.test(label)
  )
    parts.push(label);
  const words = clean(plainText(element));
  if (words.length > 3) parts.push(words.length > 200 ? `${words.slice(0, 200)}…` : words);
  const date = element.querySelector('time')?.getAttribute('datetime')?.slice(0, 10);
  if (date !== undefined && /^\d{4}-\d\d-\d\d$/.test(date) && !words.includes(date)) parts.push(date);
  if (address !== null) parts.push(address);
  return parts.join(', ');
}

function clean(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Cf}]/gu, '')
    .replace(/\s+/g, ' ')
    .trim()
    .slice(0, 400);
}

/** The address that the embed shows, as plain text without its query; never a `data:` or `javascript:` one. */
function addressOf(element: PageElement): string | null {
  const tweet = element.getAttribute('data-tweet-id') ?? element.getAttribute('data-tweetid');
  if (tweet !== null && /^\d{5,25}$/.test(tweet)) return `https://twitter.com/i/status/${tweet}`;
  const telegram = element.getAttribute('data-telegram-post');
  if (telegram !== null && /^[\w/]{3,80}$/.test(telegram)) return `https://t.me/${telegram}`;
  const video = element.getAttribute('data-videoid') ?? element.getAttribute('videoid');
  if (video !== null && /youtube/.test(element.localName) && /^[\w-]{5,20}$/.test(video))
    return `https://www.youtube.com/watch?v=${video}`;
  const code = element.getAttribute('data-shortcode');
  if (code !== null && /^[\w-]{5,20}$/.test(code)) return `https://www.instagram.com/p/${code}/`;
  for (const holder of [element, ...element.querySelectorAll('a[href],source[src]')].reverse()) {
    for (const name of ADDRESS_ATTRIBUTES) {
      const address = webAddress(holder.getAttribute(name));
      if (address !== null) return address;
    }
  }
  return null;
}

function webAddress(value: string | null): string | null {
  if (value === null || value.length > 2000) return null;
  const absolute = value.startsWith('//') ? `https:${value}` : value;
  if (!/^https?:\/\//i.test(absolute) || !URL.canParse(absolute)) return null;
  const url = new URL(absolute);
  const inner = url.searchParams.get('href') ?? url.searchParams.get('id');
  if (inner !== null && /^https?:\/\//i.test(inner) && URL.canParse(inner)) return webAddress(inner);
  if (inner !== null && /^\d{8,25}$/.test(inner) && /twitter\.com$/.test(url.hostname))
    return `https://twitter.com/i/status/${inner}`;
  const watch = url.searchParams.get('v');
  return `${url.origin}${url.pathname}${watch === null ? '' : `?v=${encodeURIComponent(watch)}`}`;
}
