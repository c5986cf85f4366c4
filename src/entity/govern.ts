import { COUNTRIES } from '../lexicon/countries.ts';
import { SEATS_OF_POWER } from '../lexicon/seats-of-power.ts';

const plain = (name: string): string => name.toLowerCase().replaceAll('’', "'").replace(/^the /, '');

const SEAT_OF = new Map(
  SEATS_OF_POWER.flatMap(([party, ...seats]) => seats.map((s) => [plain(s), party] as const)),
);
const COUNTRY = new Map(COUNTRIES.flatMap((c) => c.names.map((n) => [plain(n), c.name] as const)));
const BY_DEMONYM = new Map(COUNTRIES.flatMap((c) => c.demonyms.map((d) => [plain(d), c.name] as const)));

/** The country or union whose government a seat of power stands for: "the Kremlin" → "Russia". */
export const partyOfSeat = (name: string): string | null => SEAT_OF.get(plain(name)) ?? null;

/** The usual name of a country: "Britain" → "United Kingdom". */
export const countryNamed = (name: string): string | null => COUNTRY.get(plain(name)) ?? null;

/** The country of an adjective: "Russian" → "Russia". */
export const countryOfDemonym = (word: string): string | null => BY_DEMONYM.get(plain(word)) ?? null;
