import type { Gender } from './given-names.ts';

/** What a title before a name tells: the role it stands for (`null` for a mere form of address) and the gender it marks. */
export interface Title {
  readonly role: string | null;
  readonly gender: Gender | null;
}

/** `title[,title…] > role > gender`; own work, from general knowledge of English news style. */
const ROWS = `
excellency > >
mr,messrs,mister,sir,lord,monsieur,herr,señor,senor,signor,don > > male
mrs,ms,miss,mme,madame,mademoiselle,lady,dame,señora,senora,signora,frau,madam > > female
mx > >
dr,doctor > doctor >
prof,professor > professor >
rev,reverend,pastor,fr > clergyman >
imam > imam > male
rabbi > rabbi >
father,brother > priest > male
sister > nun > female
bishop,archbishop,cardinal > bishop > male
pope > pope > male
ayatollah,hojatoleslam,sheikh,sheik > cleric > male
king > king > male
queen > queen > female
prince > prince > male
princess > princess > female
emperor > emperor > male
sultan,emir > ruler > male
president,pres > president >
premier,chancellor,taoiseach > prime minister >
minister > minister >
secretary > secretary >
ambassador,amb,envoy,consul > ambassador >
governor,gov,govs,governors > governor >
senator,sen,senators,sens > senator >
representative,rep,reps,representatives,congressman,congresswoman,del,delegate > congressman >
speaker > speaker >
mayor > mayor >
councilman,councilwoman,councillor,councilor,alderman,alderwoman > councillor >
justice,judge,magistrate > judge >
attorney,prosecutor,solicitor > attorney >
sheriff > sheriff >
chief,commissioner,superintendent > chief >
officer,constable,detective,det,trooper,deputy,agent,inspector > officer >
general,gen > general >
admiral,adm > admiral >
colonel,col > colonel >
lieutenant,lt > lieutenant >
captain,capt > captain >
commander,cmdr,cmdre > commander >
major,maj > major >
sergeant,sgt > sergeant >
corporal,cpl,private,pvt,pfc > soldier >
brigadier,brig,marshal > general >
coach > coach >
director > director >
chairman > chairman > male
chairwoman > chairman > female
chair,chairperson > chairman >
candidate,nominee > candidate >
comrade > >
`;

export const TITLES: ReadonlyMap<string, Title> = new Map(
  ROWS.trim()
    .split('\n')
    .flatMap((row) => {
      const [names = '', role = '', gender = ''] = row.split('>').map((s) => s.trim());
      const g = gender === 'male' || gender === 'female' ? gender : null;
      const title: Title = { role: role === '' ? null : role, gender: g };
      return names.split(',').map((name) => [name, title] as const);
    }),
)
  .set('congressman', { role: 'congressman', gender: 'male' })
  .set('congresswoman', { role: 'congressman', gender: 'female' })
  .set('councilman', { role: 'councillor', gender: 'male' })
  .set('councilwoman', { role: 'councillor', gender: 'female' })
  .set('alderman', { role: 'councillor', gender: 'male' })
  .set('alderwoman', { role: 'councillor', gender: 'female' });

/** Words that follow a surname and are no part of it. */
export const NAME_SUFFIXES: ReadonlySet<string> = new Set('jr sr ii iii iv v phd md esq'.split(' '));

/** Small words inside a family name: "van der Bellen", "bin Salman". */
export const NAME_PARTICLES: ReadonlySet<string> = new Set(
  'de del della di da dos du van von der den ten ter la le al el bin ibn ben abu san st'.split(' '),
);

/** Letters after a person's name, which are no part of it. */
export const LETTERS_AFTER_NAMES = /^(?:[KQ]C|MP|MSP|MEP|MD|PhD|CBE|OBE|MBE|CMG|FRS|Esq)$/;
