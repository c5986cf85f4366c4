/**
 * Words and phrases by which the parts of a page that are no article are known. Written for this project from
 * general knowledge of how news sites mark up and word such parts; no site's list was copied.
 */

/** Class or id words that no part of an article carries. */
export const CLUTTER_NAMES: readonly RegExp[] = [
  /\b(?:share|sharing|shares) (?:bar|button|buttons|tools|tool|links|link|icons|list|widget|block|container|wrapper|menu|article|this|box|section|panel|module|row|count|inline)\b/,
  /\b(?:social|article|story|post|page|entry|content|inline) (?:share|sharing)\b/,
  /^(?:share|sharing|shares|sharedaddy|social|socials|sharebar|addthis|addtoany|a2a|sharethis|jp share.*)$/,
  /\b(?:social) (?:bar|buttons|button|links|icons|icon|media links|tools|list|follow|widget|nav|menu|wrapper|container)\b/,
  /\b(?:newsletter|newsletters|mailchimp|sign ?up|optin|opt in|email capture|subscribe|subscription) ?(?:form|box|widget|module|promo|block|cta|banner|wrapper|container|inline|signup|sign up|card|unit|bar|prompt|button|section|wrap|embed)?$/,
  /^(?:newsletter|newsletters|subscribe|optin|signup)\b(?! (?:post|body|content|article|text|page|issue))/,
  /\b(?:related|recirc|recirculation|recommended|recommendation|recommendations|read ?more|also ?read|read ?also|read ?next|more ?stories|more ?news|most ?read|most ?popular|most ?viewed|trending|up ?next|you ?may ?(?:also )?like|outbrain|taboola|zergnet|revcontent|mgid|plista|dianomi|sharethrough|nativo)\b/,
  /\b(?:ad|ads|advert|adverts|advertisement|advertisements|advertising|adslot|ad slot|adunit|ad unit|adbox|dfp|gpt ad|google ad|sponsored|adsbygoogle|adchoices)$/,
  /^(?:ad|ads|advert|advertisement|dfp|gpt|adslot|adsbygoogle|sponsor|sponsored)\b/,
  /\b(?:cookie|cookies|consent|gdpr|onetrust|privacy notice|cmp) ?(?:banner|notice|bar|consent|popup|message|policy|modal|overlay|wall|container|wrapper|law)?\b/,
  /\b(?:comments|comment list|comment form|comment section|comments area|disqus|disqus thread|livefyre|respond|coral|viafoura|fb comments)$/,
  /^(?:comments|disqus|comment)\b/,
  /\b(?:sr only|screen reader text|screen reader only|visually ?hidden|a11y hidden|offscreen|off screen|hide accessible|assistive text|accessibly hidden)\b/,
  /\b(?:breadcrumb|breadcrumbs|pagination|pager|paginator|tag ?cloud|print ?only|no ?print|skip ?link|skip ?to|back ?to ?top|app ?promo|app ?banner|popup|pop up|modal|lightbox ?(?:ui|controls))\b/,
  /\b(?:author|writer|contributor) (?:bio|info|box|card|profile|about|details)\b|\babout (?:the )?author\b/,
  /\b(?:promo|promos|promobox|promo box|teaser|teasers|more (?:on|from)|see also|further reading|tags|tag list|topics|keywords|post tags|entry tags|article tags)$/,
  /\b(?:video|media|audio|player) (?:controls|error|loading|placeholder text)\b|\bvjs\b/,
];

/** Class words of parts that may be article or not: they go only when they are made of links or are very short. */
export const DOUBTFUL_NAMES: readonly RegExp[] = [
  /\b(?:sidebar|aside|widget|extra|extras|supplement|supplemental|footer|toolbar|tools|meta|byline|dateline|timestamp|rail|nav|navigation|menu|follow|promotion|banner|callout|cta|links|linklist|link list)\b/,
];

/** Class or id words of the lines under a headline: who, when, how long to read. They are fields of the article, not text. */
export const HEAD_NAMES: readonly RegExp[] = [
  /\b(?:byline|bylines|authors?|author section|contributors?|timestamp|time stamp|dateline|pub ?date|publish(?:ed)? (?:date|on|time)|post(?:ed)? (?:date|on|meta|info)|entry (?:meta|date|author)|article (?:meta|date|info|author|header meta)|story (?:meta|date|byline|author)|page (?:byline|authors|date|date modified|date published)|(?:reading|read) time|header meta|meta ?data|article ?timestamp|date ?time|date published|date modified|last updated)\b/,
];

/** Short blocks that are no part of an article, whatever surrounds them; matched against the whole block. */
export const CLUTTER_LINES: readonly RegExp[] = [
  /^(?:- )?(?:advertisements?|ad|ads|sponsored(?: content| by.{0,40})?|promoted(?: content)?|paid content|(?:story|article|post) continues (?:below|after).{0,60}|continue reading(?: the main story| below.{0,40})?|(?:continue|keep) (?:reading|scrolling).{0,40}|scroll (?:down )?(?:for|to) .{0,60}|skip(?: (?:past|to|this|ad|advertisement).{0,80})?|(?:end|start) of (?:promotion|newsletter|ad|advertisement|related).{0,60}|loading\W*|report this ad)$/i,
  /^(?:share|shares|tweet|email|e-mail|print|save|pin(?: it)?|whatsapp|facebook|twitter|x|linkedin|reddit|flipboard|messenger|telegram|pinterest|copy(?: the)? link|link copied.{0,20}|bookmark|like|follow|more|close|menu|home|next|previous|back to top|top|reply|view|view all|see all|show more|show less|expand|collapse|play|pause|mute|unmute|listen|gallery|photos?|images?|videos?)[!.:]?$/i,
  /^(?:share|save) (?:this|on|via|with|article|story|options?|full article).{0,60}$/i,
  /^(?:share|tweet|email|print|save|comments?|facebook|twitter|linkedin|whatsapp|pinterest|reddit|copy link|flipboard|telegram|messenger|instagram|youtube|\W|\d)+$/i,
  /^\(?\d+\)? ?(?:comments?|shares?|likes?|views?|reads?)$|^(?:view|show|see|read|hide|load|leave|post|add|join)(?: all| the| a| your)? ?\(?\d*\)? ?(?:comments?|conversation|reply).{0,30}$/i,
  /^(?:related(?: articles?| stor(?:y|ies)| content| topics?| news| links?| reading| coverage| posts?| videos?)?|recommended(?: stories| for you| reading| articles?)?|trending(?: now| stories)?|(?:most|more) (?:read|popular|viewed|stories|news|top stories)|read (?:more|next|also|this next|full (?:article|story))|also read|see also|you (?:may|might) (?:also )?(?:like|be interested in|have missed|enjoy)|more (?:on|from|in|about) .{1,60}|more on this(?: story)?|what to read next|up next|don['’]t miss|editors?['’]?s? picks?|popular (?:now|stories|posts)|latest (?:news|stories|articles|videos?)|top stories|in this (?:article|story)|on this page|around the web|from (?:around|across) the web|promoted stories|explore more|further reading|story highlights|tags?|topics?|filed under.{0,80}|tagged(?: with)?.{0,80})[:…]?$/i,
  /^sorry, (?:this|the|we|your|but|something).{0,100}$|^(?:media playback is (?:unsupported|not supported).{0,60}|(?:please )?(?:enable|turn on) javascript.{0,120}|your browser does not support .{0,80}|this (?:video|content|file|audio|feature) (?:is not|isn['’]t|can ?not|can['’]t|could not) .{0,80}|javascript (?:is )?(?:disabled|required).{0,80}|an? error (?:has )?occurred.{0,60}|video (?:unavailable|player is loading).{0,40}|now playing.{0,80}|play video.{0,60}|watch (?:live|now|video|the video).{0,40}|replay|to view this video.{0,120})$/i,
  /^(?:hide|toggle|show|view|open|enlarge|expand|close) (?:the |this )?(?:caption|captions|image|photo|gallery|photos|fullscreen|full screen|in gallery).{0,30}$/i,
  /^(?:\d{1,3} (?:of|\/) \d{1,3}|\d+ ?min(?:ute)?s? (?:read|to read)|(?:reading|read) time:? .{0,30}|estimated reading time.{0,40}|\d+ (?:hours?|minutes?|days?) ago)$/i,
  /^(?:we use cookies|this (?:web)?site uses cookies|by (?:continuing to|using this|signing up|clicking|subscribing|providing).{0,40}(?:you|i) (?:agree|accept|consent|acknowledge)|you can unsubscribe|unsubscribe at any time|please (?:enter|provide) (?:a valid|your) e-?mail|invalid e-?mail|thank(?:s| you) for (?:subscribing|signing up)).{0,300}$/i,
  /^(?:©|\(c\)|copyright\b).{0,30}\b(?:19|20)\d\d\b.{0,160}$|^.{0,80}all rights reserved\.?(?:.{0,120}(?:published, broadcast|redistributed).{0,60})?$/i,
  /^(?:subscribe|sign up|sign in|log in|login|register|join)(?: (?:now|today|here|free|for free|to .{1,60}|for .{1,80}))?[!.]?$/i,
];

/** Calls to do something on the site; matched against the whole of a block that is not long. */
export const CALLS: readonly RegExp[] = [
  /^(?:please )?(?:sign up|subscribe|register|click here|tap here|click on|download|get|join|follow|like|find|check out)\b.{0,120}\b(?:newsletters?|our app|the app|mobile app|e-?mail alerts?|your inbox|daily (?:brief|briefing|digest|email)|on (?:facebook|twitter|instagram|youtube|telegram|tiktok|linkedin|whatsapp|flipboard|google news|apple news)|facebook page|twitter (?:feed|account|page)|(?:telegram|whatsapp|youtube) (?:channel|group)|push notifications?|podcasts? (?:here|on))\b.{0,160}$/i,
  /^(?:get|receive|want|have)\b.{0,100}\b(?:delivered|straight|sent|direct|directly)\b.{0,30}\b(?:inbox|e-?mail|phone)\b.{0,80}$/i,
  /^(?:follow|connect with|contact|email|reach)\b.{0,60}\b(?:on|at|via)\b.{0,20}(?:twitter|facebook|instagram|@\w).{0,60}$/i,
  /^you can (?:also )?(?:share|follow|read|find|watch|listen).{0,80}\b(?:social media|telegram|facebook|twitter|youtube|our website|here)\b.{0,60}$/i,
  /^(?:not a subscriber|already (?:a subscriber|registered|have an account)|to (?:read|continue reading).{0,30}(?:subscribe|register|log in)|support (?:our|independent) journalism|become a (?:member|subscriber)|start your (?:free )?(?:trial|subscription)|this article is for subscribers|you have \d+ (?:free )?articles?).{0,160}$/i,
];

/** Words before a link to another story; the block goes if links make up much of it or it is no sentence. */
export const POINTER =
  /^(?:\W{0,3})(?:read more|read also|also read|read next|read|read this|must read|see also|see more|related|related stor(?:y|ies)|related articles?|more|more here|more on this|more (?:from|on) [^:]{1,40}|watch|watch also|watch now|watch live|video|listen|don['’]t miss|recommended|trending|in pictures|in pics|gallery|photos|live|also|opinion|analysis|explainer|background|click here|find out more|learn more|further reading|(?:also )?on (?:cnn|bbc|[a-z.]{3,20}\.com)|you may also like|(?:you )?might like|what to know|catch up|explore|join|subscribe)\s?(?:[:|>»–—…→]|-\s)/i;

/** A heading after which nothing of the article follows. */
export const END_HEADING =
  /^(?:related(?: .{1,30})?|read (?:more|next|also)(?: .{1,30})?|more (?:from|on|in|about|stories|news|to read|top|headlines|like this)\b.{0,50}|you (?:may|might) (?:also )?.{1,30}|recommended(?: .{1,30})?|(?:most|more) (?:read|popular|viewed)(?: .{1,20})?|(?:latest|trending|popular|top)(?: (?:news|stories|now|posts|articles|videos|headlines|in .{1,20}))|trending|comments?(?: \(\d+\))?|leave a (?:reply|comment)|join the (?:conversation|discussion)|share this(?: .{1,20})?|about the (?:author|writer)s?|tags|topics|editors?['’]?s? picks?|promoted(?: .{1,20})?|around the web|from (?:around|across) the web|newsletter.{0,40}|sign up .{1,60}|what (?:others|people) are reading|next (?:up|article|story)|up next|previous (?:article|story|post)|post navigation|see also|what to read next|advertisement|further reading|elsewhere on .{1,40}|.{0,20}newsletters?)[:.]?$/i;

/** A caption that is only a credit. */
export const CREDIT =
  /^[\s(]*(?:(?:(?:file |stock )?\b(?:photos?|photograph(?:er|y|s)?|images?|pictures?|pics?|illustration|graphic|video|credits?|source|courtesy)\b(?: (?:credit|courtesy|source|by|copyright|via|from|of)){0,2}\s?[:/|©-]?\s?.{0,60})|(?:©|copyright).{0,60}|(?:getty images|getty|reuters|ap|afp|epa|ap photo|pa|pa media|pa wire|shutterstock|istock|alamy|bloomberg|xinhua|tass|wikimedia commons|unsplash|pixabay|flickr|screenshot|handout|instagram|facebook|twitter|youtube)(?:\s?[/|,]\s?.{1,50})?|.{2,40}\s?\/\s?(?:getty images|getty|reuters|ap|afp|epa|shutterstock|bloomberg|the new york times|the washington post))[\s).]*$/i;
