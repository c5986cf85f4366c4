/**
 * Words that tell of something that the page showed and the text lacks. Written for Hearsay from general knowledge of
 * web pages and of English news (MIT, as the project); no list was copied.
 */

/** What scrapers leave of embedded posts, players and pictures; each matches within one line. */
export const EMBED_REMNANTS: readonly RegExp[] = [
  /pic\.(?:twitter|x)\.com\/\w*/giu,
  /(?:view|see) (?:this|the) (?:post|profile|photo|story|tweet) on (?:instagram|x|twitter|threads|facebook|tiktok)\b[^\n]{0,60}/giu,
  /\ba post shared by\b[^\n]{0,80}/giu,
  /\[(?:embed(?:ded)?(?: (?:content|media|tweet|video|post))?|video|tweet|image|photo|gallery|audio|map|chart|infographic|interactive|media|instagram|youtube)(?::[^\]\n]{0,80})?\]/giu,
  /<(?:tweet|iframe|embed|video|blockquote|figure)\b[^>\n]{0,300}>(?=\s*(?:<\/|$))/gimu,
  /(?:this|the) (?:content|video|tweet|post|media|audio) (?:is|could|can|may)(?: ?not| no longer|n['’]t) (?:be )?(?:available|displayed|loaded|shown|played|supported)[^\n]{0,80}/giu,
  /(?:your browser (?:does not|doesn['’]t) support|javascript (?:is|must be) (?:enabled|disabled|required)|please enable javascript|allow (?:twitter|facebook|instagram|youtube|google \w+|x) content\?)[^\n]{0,80}/giu,
  /^(?:watch|listen|video|embed|tweet|advertisement)\s*[:.…]*\s*$/gimu,
];

/** What a paragraph that ends with a colon announces, where only the page could show it. */
export const SHOWN =
  /\b(?:tweet(?:s|ed|ing)?|post(?:s|ed|ing)?|video|clip|footage|photo(?:s|graph)?|picture|image|screenshot|chart|graph|map|table|graphic|infographic|podcast|recording|livestream|stream|thread|gif|meme|x|twitter|instagram|facebook|truth social|telegram|tiktok|weibo|bluesky|watch|listen|see|here|below|the following|this|these|as follows|check out|take a look|look at|transcript|document|letter|statement|excerpt)\b[^.!?]{0,40}:$/iu;

/** How a writer goes on after something shown: these words answer to what is not there. */
export const ANSWERING =
  /^["“]?(?:which\b|that['’]s\b|that (?:is|was)\b|this (?:is|was|comes|came|means|follows|prompted|after)\b|these (?:are|were)\b|it['’]s\b|it (?:is|was|has)\b|he\b|she\b|they\b|meanwhile\b|but\b|and\b|so\b|yet\b|however\b|indeed\b|of course\b|as you can see\b|our (?:reporter|correspondent)\b|the (?:tweet|post|video|clip|image|photo|picture|footage|map|chart|graph|message|statement)\b|\d{1,2}[:.]\d{2}\b|advertisement\b|read more\b|related\b|also read\b|share\b)/iu;

/** Talk of what somebody said or meant, where the saying should stand right before. */
export const REFERRING =
  /^(?:he|she|they|it|this|that)(?:['’](?:s|re)| is| was| are| were| means?| meant| seems to (?:be|mean)| appears to (?:be|mean)| must (?:be|mean))?\s*(?:here |clearly |obviously |presumably |apparently |of course )?(?:refer(?:ring|s|red)?|talk(?:ing|s|ed)? about|allud(?:ing|es|ed)|speaking (?:of|about)|respond(?:ing|s|ed)|reacting|replying|quoting|citing|pointing|mean(?:s|ing|t)?|joking|speaking)\b/iu;

/** "This news", "the above remarks": words that point at something told or shown just before. */
export const POINTING =
  /\b(?:this|that|these|those)\s+(?:latest |new |same |very |particular |shocking |stunning )?(?:news|announcements?|statements?|remarks?|comments?|tweets?|posts?|videos?|clips?|photos?|pictures?|images?|footage|speech|letter|message|revelation|development|admission|confession|disclosure|outburst|exchange|charts?|graphs?|maps?|quotes?|claims?|allegations?|reports?|decision|move|attack|incident)\b|\bthe (?:above|aforementioned|preceding) (?:\p{L}+)\b|\bthe (?:tweet|post|video|clip|photo|picture|image|chart|graph|map|screenshot|footage) (?:above|below)\b|\b(?:pictured|shown|seen|embedded) (?:above|below)\b/iu;
