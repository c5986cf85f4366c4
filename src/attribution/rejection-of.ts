import type { Act } from '../reading.ts';

/** Something said. */
const CLAIM =
  /\b(?:claims?|allegations?|accusations?|suggestions?|reports?|notion|idea that|assertions?|rumou?rs?|charges?|characterizations?|insinuations?|story|stories|statements?|arguments?|contention|criticism|narrative|it|this|that|them|those|these)\b/i;
/** Something wanted or held out. */
const BID =
  /\b(?:offers?|proposals?|demands?|requests?|calls?|plans?|deals?|bids?|invitations?|appeals?|ultimatums?|overtures?|agreements?|terms|ceasefire|truce|compromise|settlement|nomination|job|aid|help|talks)\b/i;

/**
 * What is rejected decides what rejecting it is: a claim is denied, an offer refused. Only "reject" is said of offers;
 * what is dismissed is mostly words.
 *
 * @example rejectionOf('the claim that it fell', true) // 'deny'
 * @example rejectionOf('the offer', true) // 'refuse'
 */
export function rejectionOf(content: string, isReject: boolean): Act {
  const object = content.slice(0, 80);
  const claim = object.search(CLAIM);
  const bid = object.search(BID);
  const first = bid >= 0 && (claim < 0 || bid < claim || /^\W*(?:this|that|these|those|it)\b/i.test(object));
  if (!isReject || !first) return 'deny';
  return /^\W*(?:this|that|these|those) (?:claim|report|allegation|accusation)/i.test(object)
    ? 'deny'
    : 'refuse';
}
