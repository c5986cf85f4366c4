/**
 * Countries and unions whose governments speak in the news: usual name, other names, then after `|` the demonyms
 * (adjective first, then nouns). Own work, from general knowledge; MIT like the rest.
 */
const ROWS = `
United States;U.S.;US;USA;U.S.A.;United States of America;America;the States|American;U.S.;US;Americans
United Kingdom;UK;U.K.;Britain;Great Britain|British;UK;U.K.;Britons;Brits
European Union;EU;E.U.|EU;E.U.
Russia;Russian Federation|Russian;Russians
Ukraine|Ukrainian;Ukrainians
Soviet Union;USSR;U.S.S.R.|Soviet;Soviets
Afghanistan|Afghan;Afghans
Albania|Albanian;Albanians
Algeria|Algerian;Algerians
Angola|Angolan;Angolans
Argentina|Argentine;Argentinian;Argentines
Armenia|Armenian;Armenians
Australia|Australian;Australians
Austria|Austrian;Austrians
Azerbaijan|Azerbaijani;Azeri;Azerbaijanis
Bahrain|Bahraini
Bangladesh|Bangladeshi;Bangladeshis
Belarus|Belarusian;Belarussian;Belarusians
Belgium|Belgian;Belgians
Bolivia|Bolivian;Bolivians
Bosnia and Herzegovina;Bosnia|Bosnian;Bosnians
Botswana|Botswanan
Brazil|Brazilian;Brazilians
Bulgaria|Bulgarian;Bulgarians
Burkina Faso|Burkinabe
Cambodia|Cambodian;Cambodians
Cameroon|Cameroonian
Canada|Canadian;Canadians
Chad|Chadian
Chile|Chilean;Chileans
China;People's Republic of China;PRC|Chinese
Colombia|Colombian;Colombians
Costa Rica|Costa Rican
Croatia|Croatian;Croat;Croats
Cuba|Cuban;Cubans
Cyprus|Cypriot;Cypriots
Czech Republic;Czechia|Czech;Czechs
Democratic Republic of the Congo;DRC;D.R.C.;DR Congo|Congolese
Denmark|Danish;Danes
Dominican Republic|Dominican
Ecuador|Ecuadorian;Ecuadorean
Egypt|Egyptian;Egyptians
El Salvador|Salvadoran;Salvadorean
Eritrea|Eritrean;Eritreans
Estonia|Estonian;Estonians
Ethiopia|Ethiopian;Ethiopians
Finland|Finnish;Finns
France|French
Georgia|Georgian;Georgians
Germany|German;Germans
Ghana|Ghanaian;Ghanaians
Greece|Greek;Greeks
Guatemala|Guatemalan;Guatemalans
Haiti|Haitian;Haitians
Holy See|Vatican
Honduras|Honduran;Hondurans
Hong Kong|Hong Kong
Hungary|Hungarian;Hungarians
Iceland|Icelandic;Icelanders
India|Indian;Indians
Indonesia|Indonesian;Indonesians
Iran;Islamic Republic|Iranian;Iranians
Iraq|Iraqi;Iraqis
Ireland|Irish
Israel|Israeli;Israelis
Italy|Italian;Italians
Ivory Coast;Côte d'Ivoire|Ivorian;Ivorians
Jamaica|Jamaican;Jamaicans
Japan|Japanese
Jordan|Jordanian;Jordanians
Kazakhstan|Kazakh;Kazakhs
Kenya|Kenyan;Kenyans
Kosovo|Kosovar;Kosovars
Kuwait|Kuwaiti;Kuwaitis
Kyrgyzstan|Kyrgyz
Laos|Lao;Laotian
Latvia|Latvian;Latvians
Lebanon|Lebanese
Liberia|Liberian;Liberians
Libya|Libyan;Libyans
Lithuania|Lithuanian;Lithuanians
Luxembourg|Luxembourgish
Malaysia|Malaysian;Malaysians
Mali|Malian;Malians
Malta|Maltese
Mexico|Mexican;Mexicans
Moldova|Moldovan;Moldovans
Mongolia|Mongolian;Mongolians
Montenegro|Montenegrin
Morocco|Moroccan;Moroccans
Mozambique|Mozambican
Myanmar;Burma|Burmese;Myanmar
Namibia|Namibian
Nepal|Nepalese;Nepali
Netherlands;the Netherlands;Holland|Dutch
New Zealand|New Zealand;New Zealanders
Nicaragua|Nicaraguan;Nicaraguans
Niger|Nigerien
Nigeria|Nigerian;Nigerians
North Korea;DPRK;D.P.R.K.|North Korean;North Koreans
North Macedonia;Macedonia|Macedonian;Macedonians
Northern Ireland|Northern Irish
Norway|Norwegian;Norwegians
Oman|Omani
Pakistan|Pakistani;Pakistanis
Palestinian Authority;Palestine|Palestinian;Palestinians
Panama|Panamanian
Paraguay|Paraguayan
Peru|Peruvian;Peruvians
Philippines;the Philippines|Philippine;Filipino;Filipinos
Poland|Polish;Poles
Portugal|Portuguese
Qatar|Qatari;Qataris
Romania|Romanian;Romanians
Rwanda|Rwandan;Rwandans
Saudi Arabia;Kingdom of Saudi Arabia|Saudi;Saudi Arabian;Saudis
Scotland|Scottish;Scots
Senegal|Senegalese
Serbia|Serbian;Serb;Serbs;Serbians
Singapore|Singaporean;Singaporeans
Slovakia|Slovak;Slovaks
Slovenia|Slovenian;Slovene
Somalia|Somali;Somalis
South Africa|South African;South Africans
South Korea;Republic of Korea|South Korean;South Koreans
South Sudan|South Sudanese
Spain|Spanish;Spaniards
Sri Lanka|Sri Lankan;Sri Lankans
Sudan|Sudanese
Sweden|Swedish;Swedes
Switzerland|Swiss
Syria|Syrian;Syrians
Taiwan|Taiwanese
Tajikistan|Tajik
Tanzania|Tanzanian
Thailand|Thai;Thais
Tunisia|Tunisian;Tunisians
Turkey;Türkiye;Turkiye|Turkish;Turks
Turkmenistan|Turkmen
Uganda|Ugandan;Ugandans
United Arab Emirates;UAE;U.A.E.;Emirates|Emirati;Emiratis
Uruguay|Uruguayan
Uzbekistan|Uzbek
Venezuela|Venezuelan;Venezuelans
Vietnam|Vietnamese
Wales|Welsh
Yemen|Yemeni;Yemenis
Zambia|Zambian
Zimbabwe|Zimbabwean;Zimbabweans
`;

export interface Country {
  /** The usual name, the key that {@link ./seats-of-power.ts} uses. */
  readonly name: string;
  readonly names: readonly string[];
  readonly demonyms: readonly string[];
}

export const COUNTRIES: readonly Country[] = ROWS.trim()
  .split('\n')
  .map((row) => {
    const [names = '', demonyms = ''] = row.split('|');
    const all = names.split(';');
    return { name: all[0] ?? '', names: all, demonyms: demonyms.split(';') };
  });
