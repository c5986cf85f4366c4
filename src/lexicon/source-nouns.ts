/**
 * Nouns by what kind of source they name. Written for Hearsay from general knowledge of English news (MIT, as the
 * project). Sources of regular expressions, lower case.
 */

/** What reports what others said: "the report says …, according to sources" has it from the sources. */
export const REPORT_NOUNS =
  'reports?|stor(?:y|ies)|articles?|papers?|newspapers?|magazines?|dail(?:y|ies)|weekl(?:y|ies)|tabloids?|broadsheets?|broadcasters?|outlets?|websites?|news sites?|portals?|channels?|networks?|agenc(?:y|ies)|wires?|newswires?|media|press|newsletters?|radio|television|tv|blogs?|podcasts?|programmes?|broadcasts?|bulletins?|correspondents?|reporters?|journalists?|columnists?';

/** Parts of the names of news outlets; matched with their capitals. */
export const OUTLET_NAMES =
  'Times|Post|Journal|News|Herald|Tribune|Guardian|Telegraph|Courier|Gazette|Chronicle|Observer|Examiner|Inquirer|Globe|Mail|Mirror|Sun|Express|Independent|Economist|Standard|Star|Review|Reuters|Bloomberg|Politico|POLITICO|Axios|AFP|AP|BBC|CNN|NBC|CBS|ABC|MSNBC|NPR|PBS|FT|WSJ|NYT|RT|TASS|Tass|Interfax|Xinhua|Kyodo|Yonhap|dpa|DPA|Spiegel|Monde|Figaro|Zeitung|Pravda|Izvestia|Kommersant|Al Jazeera|Associated Press|Agence France-Presse|Radio|Television|TV|Press|Media|Daily|Weekly|Wire|Dispatch|Bulletin|Sentinel|Tribunal|Beast|BuzzFeed|Breitbart|HuffPost|Vox|Slate|Salon|Semafor|Punchbowl';

/** Who tells reporters things: people, offices and papers, as opposed to grounds that somebody "cites". */
export const INFORMANT_NOUNS =
  'sources?|officials?|people|persons?|participants?|aides?|advisers?|advisors?|spokes(?:man|men|woman|women|person|people)|insiders?|witness(?:es)?|residents?|diplomats?|analysts?|experts?|lawyers?|attorneys?|lawmakers?|prosecutors?|investigators?|detectives?|police|executives?|employees?|staff(?:ers)?|members?|relatives?|friends?|colleagues?|doctors?|scientists?|researchers?|economists?|traders?|bankers?|officers?|commanders?|soldiers?|ministers?|ministr(?:y|ies)|ambassadors?|government|authorities|department|office|bureau|documents?|records?|filings?|memos?|letters?|emails?|messages?|transcripts?|recordings?|footage|videos?|audio|statements?|figures|data|stud(?:y|ies)|surveys?|polls?|statistics|estimates|minutes|testimony|affidavits?|indictments?|lawsuits?|complaints?|interviews?|neighbou?rs?|customers?|attendees?|activists?|monitors?|observers?|contacts?|individuals?|(?:wo)?m[ae]n|leaders?';
