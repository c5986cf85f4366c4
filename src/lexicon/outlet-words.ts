/**
 * What names of newspapers, agencies and broadcasters are or end in, for reading a masthead or a dateline.
 * Origin: written by the Hearsay authors from general knowledge. Licence: MIT, as the rest of this repository.
 */

/** Agencies and broadcasters as datelines and bylines name them: "LONDON (Reuters) -". */
export const AGENCIES: ReadonlySet<string> = new Set(
  `Reuters|Thomson Reuters|AP|Associated Press|The Associated Press|AFP|Agence France-Presse|UPI|United Press International
   |Bloomberg|Bloomberg News|dpa|DPA|Xinhua|TASS|Itar-Tass|ITAR-TASS|RIA Novosti|Interfax|Interfax-Ukraine|Ukrinform
   |Kyodo|Kyodo News|Yonhap|ANSA|EFE|PTI|IANS|ANI|AAP|PA|PA Media|Press Association|CP|The Canadian Press|CNN|BBC
   |BBC News|Fox News|CBS News|NBC News|ABC News|CNBC|NPR|AL JAZEERA|Al Jazeera|Anadolu|Anadolu Agency|AA|Belga|ANP
   |NTB|TT|STT|Ritzau|APA|PAP|CTK|BTA|MTI|SPA|WAM|IRNA|SANA|MENA|KCNA|Antara|Bernama|VOA|RFE/RL|Wikinews`
    .split('|')
    .map((name) => name.trim()),
);

/** Last words of names of newspapers: a short first line that ends so is a masthead, not a title. */
export const OUTLET_NOUNS: ReadonlySet<string> = new Set(
  `times post herald tribune courier ledger gazette chronicle observer guardian independent telegraph bystander
   journal mirror examiner inquirer enquirer dispatch advertiser advocate argus bulletin echo standard register
   reporter republican democrat sentinel mercury monitor news press daily weekly globe bee review spectator messenger
   intelligencer wire newswire broadcasting reuters bloomberg politico axios cnn bbc msnbc cnbc npr afp ap upi xinhua
   tass huffpost vox slate`
    .split(/\s+/)
    .filter(Boolean),
);
