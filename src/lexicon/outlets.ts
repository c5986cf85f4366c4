/**
 * Names of outlets that a tagger may take for places or persons ("The Washington Post"), and words that end an
 * outlet's name. Own work, from general knowledge. `short=Full` names a usual short form.
 */
const ROWS = `
Agence France-Presse;AFP
Al Arabiya
Al Jazeera;Al-Jazeera
Al-Monitor
Associated Press;The Associated Press;AP
Axios
BBC;BBC News;British Broadcasting Corporation
Bild
Bloomberg;Bloomberg News
Breitbart;Breitbart News
BuzzFeed;BuzzFeed News
CBC;CBC News
CBS;CBS News
CNBC
CNN
Channel 4 News
Corriere della Sera
Daily Beast;The Daily Beast
Daily Caller;The Daily Caller
Daily Mail;The Daily Mail
Daily Mirror
Daily Telegraph;The Daily Telegraph;The Telegraph
Der Spiegel;Spiegel
Deutsche Welle;DW
El País;El Pais
Euronews
Financial Times;The Financial Times;FT
Forbes
Fox News;Fox;Fox News Channel
Frankfurter Allgemeine Zeitung;FAZ
Global Times
Haaretz
HuffPost;Huffington Post;The Huffington Post
Interfax
Irish Times;The Irish Times
ITAR-TASS;TASS
ITV News
Izvestia
Japan Times
Kommersant
Kyiv Independent;The Kyiv Independent
Kyiv Post
Le Figaro
Le Monde
Le Parisien
Los Angeles Times;L.A. Times;LA Times
Mother Jones
MSNBC
National Review
NBC;NBC News
New York Daily News
New York Post;The New York Post
New York Times;The New York Times;NYT;N.Y. Times
New Yorker;The New Yorker
Newsweek
NPR;National Public Radio
PBS
People's Daily
Politico;POLITICO
PolitiFact;Politifact
ProPublica
Radio Free Europe;Radio Liberty;RFE/RL
RealClearPolitics;Real Clear Politics
Reuters;Thomson Reuters
RIA Novosti
Rolling Stone
RT;Russia Today
Rzeczpospolita
Salon
Sky News
Slate
South China Morning Post;SCMP
Sputnik
Straits Times
Süddeutsche Zeitung
Sydney Morning Herald
The Atlantic
The Economist
The Guardian;Guardian
The Hill
The Independent
The Intercept
The Nation
The Observer
The Sun
The Times
The Week
Time magazine
Times of India;The Times of India
Times of Israel;The Times of Israel
UPI
USA Today;USA TODAY
Ukrainska Pravda
Univision
Vanity Fair
Vox
Wall Street Journal;The Wall Street Journal;WSJ
Washington Examiner;The Washington Examiner
Washington Post;The Washington Post
Washington Times;The Washington Times
Weekly Standard;The Weekly Standard
Western Journalism
Wired
Xinhua
Yahoo News
Yonhap
Zero Hedge;ZeroHedge
`;

/** Lower-case name without "the" → the outlet's usual name. */
export const OUTLETS: ReadonlyMap<string, string> = new Map(
  ROWS.trim()
    .split('\n')
    .flatMap((row) => {
      const names = row.split(';');
      return names.map((name) => [name.toLowerCase().replace(/^the /, ''), names[0] ?? name] as const);
    }),
);

/** Last words of an outlet's name: after a place or person they make it an outlet ("Charlotte Observer"). */
export const OUTLET_ENDINGS: ReadonlySet<string> = new Set(
  `post times journal herald tribune observer gazette chronicle inquirer enquirer courier examiner globe guardian telegraph
  news magazine review dispatch register bulletin sentinel star-tribune mirror mail express today standard star record press
  independent citizen republic reporter broadcasting radio television tv wire`
    .trim()
    .split(/\s+/),
);
