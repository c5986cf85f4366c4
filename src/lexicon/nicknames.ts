/** Given names and their usual short forms; own work, from general knowledge. A row's names are taken as one name. */
const ROWS = `
abraham abe
albert al bert
alexander alex sandy sasha
alexandra alex sandy sasha
andrew andy drew
anthony tony
barbara barb
benjamin ben benny bibi
bernard bernie
catherine kathy cathy kate katie
charles charlie chuck
christopher chris
christine chris
daniel dan danny
david dave
deborah debbie deb
donald don donny
dmitry dmitri dima
douglas doug
edward ed eddie ted ned
elizabeth liz beth betsy betty eliza
eugene gene
franklin frank
frederick fred
gerald gerry jerry
gregory greg
harold harry hal
henry hank harry
howard howie
jacob jake
jacqueline jackie
james jim jimmy jamie
jeffrey jeff geoffrey geoff
jennifer jen jenny
jerome jerry
john jack johnny jon
jonathan jon
joseph joe joey
joshua josh
judith judy
katherine kate kathy katie kathleen
kenneth ken kenny
lawrence larry laurence
leonard len lenny
lewis lew louis lou
margaret maggie meg peggy
matthew matt
melvin mel
michael mike mick
mitchell mitch
nancy nan
nathan nate nathaniel
nicholas nick
pamela pam
patricia pat patty trish
patrick pat paddy
peter pete
philip phil phillip
raymond ray
rebecca becky
richard rick dick rich richie
robert bob rob bobby robbie
ronald ron ronnie
rudolph rudy
samuel sam
samantha sam
sandra sandy
sergei sergey
stephen steve steven
susan sue susie
terence terry terrence
theodore ted teddy
theresa terry
thomas tom tommy
timothy tim
valerie val
vincent vince
volodymyr vladimir
walter walt
william bill will billy
zachary zach zack
`;

const groups = new Map<string, Set<number>>();
ROWS.trim()
  .split('\n')
  .forEach((row, i) => {
    for (const name of row.split(' ')) {
      const set = groups.get(name) ?? new Set<number>();
      set.add(i);
      groups.set(name, set);
    }
  });

/** Can two folded given names be one person's: the same, an initial of the other, or a usual short form of it. */
export function sameGivenName(a: string, b: string): boolean {
  if (a === b || a.length === 0 || b.length === 0) return a === b;
  const initial = (x: string, y: string): boolean => /^\p{L}\.?$/u.test(x) && y.startsWith(x.slice(0, 1));
  if (initial(a, b) || initial(b, a)) return true;
  const ga = groups.get(a);
  const gb = groups.get(b);
  if (!ga || !gb) return false;
  for (const g of ga) if (gb.has(g)) return true;
  return false;
}
