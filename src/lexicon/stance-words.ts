import { inflect } from './inflect.ts';

/**
 * Words in which parties take positions. Written for Hearsay from general knowledge of English news (MIT, as the
 * project); no list was copied.
 */

const list = (words: string): readonly string[] =>
  words
    .trim()
    .split(/\s*,\s*|\s*\n\s*/)
    .filter(Boolean);

/** Verbs by which a party stands for something; to praise or to thank is no position. */
export const SUPPORT_VERBS = list(`
  support, back, endorse, welcome, approve of, favor, favour, champion, advocate, embrace, agree with, vote for, side with, stand by,
  stand with, stand behind, come out for, rally behind, throw, be in favor, be in favour, be supportive, be for`);

/** Verbs by which a party stands against something; to criticize a person is no position. */
export const OPPOSE_VERBS = list(`
  oppose, object, protest, reject, condemn, denounce, disapprove, resist, vote against, come out against, campaign against, be against,
  be opposed, deplore, repudiate, argue against, speak out against, fight, disagree`);

/** Verbs of offering among those of proposing. */
export const OFFER_VERBS = list(
  'offer, invite, volunteer, extend an offer, be open to, be ready, be prepared, be willing, stand ready',
);

/** Refusals of an act or a proposal; to decline to comment is none. */
export const REFUSE_VERBS = list(`
  refuse, decline, rebuff, spurn, turn down, rule out, reject, veto, say no, balk, baulk, resist, walk away from, back out of, pull out of`);

/**
 * Things that parties do to one another, as base verbs: what is demanded, promised, refused. Used to tell where a
 * row of verb phrases is joined ("give up land, cut its troops and abandon plans") and who binds himself to what.
 */
export const ACTION_VERBS: ReadonlySet<string> = new Set(
  list(`
  abandon, abide, abolish, accept, acknowledge, act, adapt, address, adhere, adjust, admit, adopt, agree, aid, allow, amend, announce, annul, answer, apologise, apologize, appeal,
  appoint, approve, arm, arrest, ask, attend, authorise, authorize, avoid, back, ban, bar, begin, block, boost, bow, boycott, break, bring, build, buy, call, cancel, cap, cease, cede, change, charge,
  clarify, clean, clear, close, collect, come, commit, compensate, complete, comply, compromise, concede, condemn, conduct, consider, consult, continue, contribute, cooperate, create, cut, deal,
  debate, decide, declare, decrease, defend, delay, deliver, demilitarise, demilitarize, denounce, deploy, deport, destroy, disarm, disband, disclose, discontinue, discuss, dismantle, dismiss, dissolve, divest, donate, double,
  drop, ease, eliminate, enact, end, enforce, engage, ensure, enter, establish, evacuate, examine, exclude, expand, expel, explain, extend, extradite, face, file, finance, find, fire, fix, focus, follow,
  forbid, force, forgive, freeze, fulfil, fulfill, fund, get, give, go, grant, guarantee, halt, hand, help, hire, hold, honor, honour, implement, import, impose, improve, include, increase, inform, inspect, install,
  intervene, introduce, invest, investigate, invite, issue, join, keep, launch, lay, lead, leave, let, lift, limit, link, listen, lower, maintain, make, match, meet, merge, monitor, move, nationalise, nationalize, negotiate,
  nominate, notify, obey, offer, open, oppose, order, oust, outlaw, overturn, participate, pass, pause, pay, permit, phase, place, play, pledge, postpone, prepare, prevent, privatise, privatize, probe, produce,
  prohibit, promise, promote, prosecute, protect, prove, provide, publish, pull, punish, pursue, push, put, quit, raise, ratify, reach, rebuild, recall, recognise, recognize, reconsider, recount, recuse, reduce, refer, reform,
  refrain, refund, refuse, reimburse, reinstate, reject, release, relinquish, remain, remove, renew, renounce, repair, repay, repeal, replace, report, require, rescind, resign, resolve, respect, respond,
  restore, restrain, restrict, resume, retire, retract, retreat, return, reveal, reverse, review, revise, revoke, run, sack, scrap, secure, seek, sell, send, serve, set, settle, share, show, shut, sign, slash, speak, speed, spend,
  split, spin, stand, start, stay, step, stick, stop, strengthen, strip, submit, subsidise, subsidize, sue, support, surrender, suspend, take, talk, target, tax, tell, terminate, test, tighten, tolerate, train, transfer,
  transport, treat, try, turn, undertake, unify, unveil, update, uphold, use, vacate, veto, visit, vote, waive, walk, withdraw, withhold, work, yield,
  decommission, delist, demobilise, demobilize, demolish, denuclearise, denuclearize, dispatch, disconnect, divide, elect, escort, evict, exchange, exempt, feed, hike, host, house, intercept, interview, jail, mediate, mobilise, mobilize, name, operate, patrol, process, protest, purchase, rearm, rehire, reintroduce, rejoin, relocate, reopen, rescue, resettle, resupply, retain, rethink, sail, save, screen, search, separate, shelve, ship, shield, spare, station, suppress, swap, trade, upgrade, vaccinate, void, widen`),
);

/** Adverbs and particles that may stand between a conjunction or a modal and its verb. */
export const BEFORE_VERB: ReadonlySet<string> = new Set(
  list(
    'to, not, never, also, then, now, forever, instead, further, either, both, therefore, first, at, once, still, even, just, simply, always, again, soon, jointly',
  ),
);

/** What agreements are about, where "depends on" states a condition and not a fact. */
export const BARGAINS =
  /\b(?:peace|deals?|talks|agreements?|cease-?fires?|truces?|negotiations?|settlements?|aid|meetings?|summits?|releases?|votes?|returns?|cooperation|approval|normali[sz]ation|withdrawals?|accords?|treat(?:y|ies)|membership|participation|backing|support|ratification|resumption|progress|compromise|reconciliation)\b/i;

/** A regular expression source of every form of the verbs: "vote against" → vote|votes|voted|voting + " against". */
export function verbForms(verbs: readonly string[]): string {
  const sources = verbs.map((entry) => {
    const [verb, ...rest] = entry.split(' ') as [string, ...string[]];
    const { base, third, past, participle, gerund } = inflect(verb);
    const forms =
      verb === 'be'
        ? ['is', 'are', 'was', 'were', 'be', 'been', 'being', 'am', 'remain', 'remains', 'remained']
        : [base, third, past, participle, gerund];
    return [`(?:${[...new Set(forms)].join('|')})`, ...rest].join('\\s+(?:\\w+\\s+)?');
  });
  return `\\b(?:${sources.join('|')})\\b`;
}
