/**
 * States of federations whose news calls them "the state": of the United States, Australia, Germany and India. Own work, from general knowledge; MIT like the
 * rest. Lower case.
 */
export const STATES: ReadonlySet<string> = new Set(
  `alabama;alaska;arizona;arkansas;california;colorado;connecticut;delaware;florida;georgia;hawaii;idaho;illinois;indiana;iowa;kansas;kentucky;louisiana;maine;maryland;
massachusetts;michigan;minnesota;mississippi;missouri;montana;nebraska;nevada;new hampshire;new jersey;new mexico;new york;north carolina;north dakota;ohio;oklahoma;oregon;
pennsylvania;rhode island;south carolina;south dakota;tennessee;texas;utah;vermont;virginia;washington;west virginia;wisconsin;wyoming;
new south wales;queensland;south australia;tasmania;victoria;western australia;
baden-württemberg;bavaria;berlin;brandenburg;bremen;hamburg;hesse;lower saxony;mecklenburg-vorpommern;north rhine-westphalia;rhineland-palatinate;saarland;saxony;saxony-anhalt;
schleswig-holstein;thuringia;
andhra pradesh;assam;bihar;chhattisgarh;goa;gujarat;haryana;himachal pradesh;jharkhand;karnataka;kerala;madhya pradesh;maharashtra;manipur;meghalaya;mizoram;nagaland;odisha;
punjab;rajasthan;sikkim;tamil nadu;telangana;tripura;uttar pradesh;uttarakhand;west bengal`
    .replaceAll('\n', '')
    .split(';'),
);
