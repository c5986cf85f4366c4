/**
 * Frequent function words that tell languages in Latin script apart, for saying that a text is not English.
 * Words that two of these languages share stand in neither list where that could mislead.
 * Origin: written by the Hearsay authors from general knowledge. Licence: MIT, as the rest of this repository.
 */
export const LANGUAGE_WORDS: ReadonlyMap<string, ReadonlySet<string>> = new Map(
  Object.entries({
    English:
      'the of and that with from were they this have has had been which would said their but not his who when what about after there could it is to for by as at be he she will its on',
    German:
      'der die das und nicht mit ist von den dem ein eine einer zu im auf für sich auch als wie nach bei aus sie wird sind wurde dass oder über zum zur hat haben',
    French:
      'le la les des et est une du dans que qui pour pas sur avec sont par plus il elle au aux ce cette ses leur été mais nous vous ont aussi',
    Spanish:
      'el los las una que del por con para se es su al lo como más pero sus este esta son ha fue y muy también desde sobre entre',
    Italian:
      'il che di della per una sono non è gli le con del nel alla dei delle ha anche più si da come ma questo stato dal sul',
    Portuguese:
      'os as um uma não que do da dos das em para com por mais se foi ao pela pelo são como mas seu sua também já até está',
    Dutch:
      'het een van en dat niet zijn voor met op te aan er maar om bij ook als naar wordt werd deze heeft hebben door uit',
    Polish: 'nie się na że jest do od przez po jak ale za tym oraz był jego które jej być dla są',
    Swedish: 'och att det som en är på för av med den till inte han var om ett har från de vi kan men sig',
    Danish: 'og at det er en på til af den for med ikke som der de har han et var fra jeg vi blev også',
    Turkish: 've bir bu için ile da de olarak olan daha çok ne kadar sonra gibi ama en değil var',
    Indonesian:
      'yang dan di dengan untuk dari pada ini itu dalam tidak akan adalah oleh ke juga sudah karena ada',
    Romanian: 'și în nu la cu că este pe din mai care sunt pentru fost lui ale ce au fi',
    Czech: 'se na že je to v s z do jako by pro jsou ale za podle které také až byl',
    Hungarian: 'és hogy nem egy az ez is van volt meg csak már mint azt még de ha',
    Finnish: 'ja on ei että oli se hän mutta kun joka ovat myös sen niin kuin ole mukaan',
  }).map(([name, words]) => [name, new Set(words.split(' '))] as const),
);

/** Scripts that English is not written in, by the name that people know. */
export const OTHER_SCRIPTS: readonly (readonly [name: string, letter: RegExp])[] = [
  ['Cyrillic', /\p{Script=Cyrillic}/u],
  ['Arabic', /\p{Script=Arabic}/u],
  ['Hebrew', /\p{Script=Hebrew}/u],
  ['Chinese', /\p{Script=Han}/u],
  ['Japanese', /[\p{Script=Hiragana}\p{Script=Katakana}]/u],
  ['Korean', /\p{Script=Hangul}/u],
  ['Greek', /\p{Script=Greek}/u],
  ['Devanagari', /\p{Script=Devanagari}/u],
  ['Bengali', /\p{Script=Bengali}/u],
  ['Thai', /\p{Script=Thai}/u],
  ['Tamil', /\p{Script=Tamil}/u],
  ['Georgian', /\p{Script=Georgian}/u],
  ['Armenian', /\p{Script=Armenian}/u],
];
