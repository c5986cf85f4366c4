/**
 * Cue words by the act that they report. Written for Hearsay from general knowledge of English news (MIT, as the
 * project); no corpus or other list was copied. The first word of an entry is a verb in its base form, inflected by
 * `inflect`; the words after it must follow it, with up to two words between: "call for", "make clear".
 * A verb may stand in several acts only through a longer entry: the longest entry that fits wins.
 */
export const CUE_VERBS: Readonly<Record<string, readonly string[]>> = {
  assert: list(`
    say, tell, state, add, note, write, report, announce, declare, claim, argue, assert, maintain, insist, contend, explain,
    acknowledge, admit, concede, confess, confirm, affirm, reaffirm, reiterate, repeat, restate, stress, emphasize, emphasise, underline,
    underscore, highlight, point out, point to, mention, remark, observe, comment, recall, recount, relate, narrate, describe, depict,
    portray, characterize, characterise, label, brand, dub, call, term, name, cite, quote, refer to, allude to, hint, hint at, imply, insinuate, suggest, indicate, signal,
    show, reveal, disclose, divulge, leak, testify, attest, certify, swear, tweet, retweet, post, blog, email, text, cable, publish, broadcast,
    release, issue, put out, send out, read, reply, respond, answer, retort, counter, shoot back, fire back, hit back, interject, interrupt,
    continue, go on, conclude, summarize, summarise, sum up, quip, joke, laugh, smile, whisper, shout, yell, scream, cry, exclaim,
    mutter, murmur, mumble, groan, sigh, chant, declaim, proclaim, profess, pronounce, boast, brag, gloat, crow, gush, rave, rant, vent, ramble, muse,
    speculate, predict, forecast, project, estimate, calculate, reckon, find, detail, outline, spell out, lay out, set out, list, enumerate, specify, clarify,
    elaborate, expand on, illustrate, demonstrate, document, record, chronicle, log, register, rule, hold, find that, determine, establish, verify,
    inform, brief, notify, advise that, apprise, update, assure, reassure, remind, persuade, convince, educate, teach, preach, lecture, instruct that,
    allege, purport, pretend, feign, rumor, rumour, gossip, put it, put forward, make clear, make it clear, make known, make the case, make the point, make plain, point up,
    bring up, raise, touch on, speak of, speak about, talk about, talk of, discuss, address, dwell on, expound on, opine, weigh in, chime in, pipe up, speak out,
    speak, talk, chat, converse, gush about, mouth, voice, express, articulate, communicate, convey, relay, pass on, share, deliver, recite, sing, read out, plead guilty,
    identify, define, classify, compare, liken, equate, cast as, paint, frame, rate, rank, describe as, hail, tout, trumpet, herald, advertise, promote, bill as, sell as,
    report back, file, log, note down, jot, pen, author, scrawl, scribble, type, caption, headline, title, editorialize, editorialise, annotate,
    float, mean, specify that, sum, theorize, theorise, hypothesize, hypothesise, posit, postulate, reason, rationalize, extrapolate, deduce, infer,
    print, peddle, spread, circulate, perpetuate, recycle, retell, echo, parrot, mimic, paraphrase, translate, interpret, credit with, attribute to, ascribe to, trace to, inveigh, hold forth, carry on, drone on, trot out
  `),
  deny: list(`
    deny, refute, rebut, dispute, contradict, disavow, disclaim, dismiss, debunk, rubbish, brush off, shrug off, wave off, laugh off, brush aside, shoot down, knock down, discount, pooh-pooh,
    repudiate, recant, retract, take back, walk back, disown, gainsay, controvert, contest, reject, negate, belie, push back, push back on, push back against, disprove, downplay, play down, plead not guilty, pour cold water on, throw cold water on, rule out the claim, set the record straight
  `),
  ask: list(`
    ask, inquire, enquire, question, query, wonder, quiz, probe, interrogate, grill, pose, ask whether, ask if, ask about, ask why, ask how, ask what, ask who, want to know, demand to know, wonder whether, wonder aloud, press on, cross-examine, second-guess
  `),
  demand: list(`
    demand, call for, call on, call upon, urge, request, require, insist on, insist upon, plead, beg, implore, beseech, appeal, appeal for, appeal to, petition, order, command,
    instruct, direct, compel, ask for, ask that, press for, push for, lobby, lobby for, agitate for, clamor for, clamour for, exhort, entreat, pressure, challenge to, tell to, dare, summon, subpoena, mandate, dictate, solicit, seek, ask to, prod, nudge, goad, cajole, encourage, egg on, sue for, sue to, petition for, plead for, plead with, bid for, campaign for, crusade for, cry out for, hold out for, want to see, admonish to
  `),
  propose: list(`
    propose, suggest that, recommend, offer, float the idea, float the possibility, float a proposal, float the proposal, float a plan, advise, counsel, put forward a proposal, submit, moot, table, pitch, nominate, invite, broach, raise the possibility, raise the prospect, present a plan, unveil, advocate, volunteer, bid, draft, introduce, tender, prescribe, counter-propose, envision, envisage
  `),
  promise: list(`
    promise, vow, pledge, commit, guarantee, swear to, agree to, undertake, assure that, give assurances, give its word, give his word, give her word, give their word, agree, consent, accept, undertake to, pinky-swear, sign up to, contract to, covenant, bind itself, assent, acquiesce
  `),
  refuse: list(`
    refuse, decline, rebuff, spurn, turn down, rule out, balk, balk at, baulk, resist, reject the offer, reject the proposal, veto, demur, snub, shun, say no to, withhold, forbid, ban, prohibit, bar, disallow, block, boycott, opt out, walk away from, back out of, pull out of, abstain
  `),
  warn: list(`
    warn, caution, threaten, alert, forewarn, admonish, sound the alarm, raise the alarm, raise alarm, sound a warning, issue a warning, alarm, menace, warn of, warn against, caution against, raise concerns, raise fears
  `),
  intend: list(`
    intend, plan, aim, mean to, want, wish, desire, seek to, try to, attempt to, hope to, look to, opt, opt to, choose, decide, resolve, prepare to, set out to, set out on, be determined, determine to, be about to, be going to, plot, scheme, conspire, aspire, elect to, vie to, strive, endeavor, endeavour, bid to, consider, weigh, mull, contemplate, ponder, look at, eye, toy with, would like, prefer, favor to, be poised, be set, be eager, be keen, be willing, be ready, be prepared, be inclined, be reluctant, be loath, be hesitant
  `),
  believe: list(`
    believe, think, feel that, consider that, suppose, assume, presume, presuppose, suspect, guess, imagine, conjecture, expect, anticipate, hope, trust, doubt, question whether, view, see, regard, deem, judge, perceive, conclude that, figure, gather, sense, take the view, be convinced, be confident, be certain, be sure, be optimistic, be hopeful, be skeptical, be sceptical, be pessimistic, be of the view, be of the opinion, subscribe to, hold that, hold the view, envisage that, foresee, appear, seem, look like, disbelieve, mistrust, distrust, consider to be, be under the impression, daydream, dream, fantasize, picture, be expected, be believed, be thought, be considered, be seen, be regarded, be viewed, buy into
  `),
  know: list(`
    know, learn, realize, realise, understand, recognize, recognise, discover, find out, notice, remember, forget, be aware, be unaware, be conscious, be informed, hear, overhear, ascertain, appreciate, grasp, comprehend, figure out, work out, witness, watch, get wind of, catch on, see that, be mindful, observe that, become aware, spot, be ignorant of
  `),
  support: list(`
    support, back, endorse, welcome, approve, approve of, applaud, praise, commend, laud, hail, defend, champion, embrace, favor, favour, second, sympathize, sympathise, side with, stand by, stand with, stand behind, vote for, come out for, come out in favor, come out in support, rally behind, rally around, get behind, line up behind, agree with, concur, cheer, salute, thank, congratulate, celebrate, credit, compliment, honor, honour, admire, vouch for, stick up for, stick by, bless, sign on to, throw support behind, lend support, extol, glorify, be supportive, be in favor, be open to, be in support, vindicate, justify, condone, appreciate that, plug, root for, be loyal to, go along with, be on board
  `),
  oppose: list(`
    oppose, object, object to, protest, protest against, criticize, criticise, condemn, denounce, decry, deplore, slam, blast, lambaste, lambast, assail, attack, rip, rip into, tear into, lash out, lash out at, hit out at, rail against, rail at, disapprove, disapprove of, reproach, rebuke, reprimand, chide, scold, chastise, castigate, excoriate, berate, bash, knock, pan, mock, ridicule, deride, scoff, scoff at, sneer, jeer, taunt, disparage, denigrate, belittle, malign, vilify, demonize, demonise, take issue with, take aim at, take exception, disagree, dissent, differ, vote against, come out against, fight, challenge, censure, bemoan, complain, complain about, grumble, grouse, gripe, fault, find fault, savage, skewer, trash, pillory, lampoon, satirize, upbraid, fulminate, thunder against, campaign against, argue against, speak out against, be opposed, be against, be critical of, turn against, repudiate the, call off, sue, appeal against, appeal the, condescend, eviscerate, hammer, roast, troll, diss, insult, boo, heckle, nitpick, spar with, clash with, bristle at, chafe at, recoil, resent
  `),
  accuse: list(`
    accuse, blame, charge, allege that, indict, implicate, incriminate, finger, impugn, denounce as, point the finger, hold responsible, arraign, impeach, prosecute, charge with, level accusations, level charges, smear, slander, libel, defame
  `),
  feel: list(`
    feel, fear, worry, regret, lament, mourn, love, hate, loathe, detest, despise, abhor, like, dislike, enjoy, care, care about, resent that, dread, rejoice, delight, grieve, marvel, agonize, fret, panic, be impressed, be happy, be pleased, be glad, be delighted, be thrilled, be excited, be proud, be sad, be sorry, be upset, be angry, be furious, be outraged, be annoyed, be frustrated, be disappointed, be dismayed, be shocked, be stunned, be surprised, be amazed, be appalled, be disgusted, be horrified, be worried, be concerned, be afraid, be fearful, be scared, be alarmed, be uneasy, be nervous, be anxious, be ashamed, be embarrassed, be grateful, be thankful, be relieved, be satisfied, be unhappy, be comfortable, be uncomfortable, be struck by, be sick of, be tired of, be fed up, be bothered, be confused, be puzzled, be baffled, be offended, be jealous, be saddened, apologize, apologise, sympathize with, commiserate, empathize, bristle, seethe, fume, savor, relish, cherish, yearn, crave, look forward
  `),
};

/** Cue nouns by act, singular; the plural is formed with -s, -es or -ies: "his claim that", "their demand for". */
export const CUE_NOUNS: Readonly<Record<string, readonly string[]>> = {
  assert: list(
    'claim, statement, assertion, argument, contention, comment, remark, report, announcement, declaration, testimony, account, description, estimate, prediction, forecast, conclusion, finding, admission, confession, revelation, reminder, message, words, case, suggestion, insinuation, hint, sign, signal, rumor, rumour, story, explanation, reply, response, answer, assessment, projection, acknowledgment, acknowledgement, insistence, boast, clarification, tweet, post, memo, letter, email, speech, narrative',
  ),
  deny: list('denial, rebuttal, refutation, dismissal, rejection, disavowal, retraction'),
  ask: list('question, inquiry, enquiry, query'),
  demand: list(
    'demand, call, request, appeal, order, plea, insistence on, petition, requirement, ultimatum, instruction, directive, exhortation',
  ),
  propose: list(
    'proposal, offer, recommendation, suggestion that, advice, invitation, motion, nomination, idea',
  ),
  promise: list('promise, pledge, vow, commitment, guarantee, assurance, oath, undertaking, agreement'),
  refuse: list('refusal, veto, ban, prohibition'),
  warn: list('warning, threat, caution, alert, alarm'),
  intend: list(
    'intention, intent, plan, aim, goal, desire, wish, effort, attempt, decision, determination, willingness, unwillingness, readiness, ambition, bid, choice, preference',
  ),
  believe: list(
    'belief, view, opinion, expectation, hope, suspicion, assumption, impression, conviction, confidence, perception, doubt, theory, notion, idea that, skepticism, scepticism, presumption, guess, judgment, judgement, consensus',
  ),
  know: list('knowledge, awareness, understanding, realization, realisation, recognition'),
  support: list('support, endorsement, backing, praise, approval, defense, defence, supporter, backer'),
  oppose: list(
    'opposition, criticism, objection, condemnation, complaint, attack, protest, rebuke, opponent, critic, critique, disagreement, disapproval',
  ),
  accuse: list('accusation, allegation, charge, indictment, blame'),
  feel: list(
    'fear, concern, worry, regret, anger, outrage, frustration, dismay, alarm that, disappointment, anxiety, fury, apology, shame, delight',
  ),
};

/** Adjectives that report an attitude without a verb of their own: "officials, fearful that ...". */
export const CUE_ADJECTIVES: Readonly<Record<string, readonly string[]>> = {
  believe: list(
    'confident, convinced, certain, sure, optimistic, pessimistic, skeptical, sceptical, hopeful, doubtful, adamant',
  ),
  know: list('aware, unaware, mindful, cognizant'),
  intend: list('determined, eager, keen, willing, unwilling, reluctant, ready, prepared, inclined, loath'),
  promise: list('committed'),
  support: list('supportive'),
  oppose: list('opposed, critical'),
  feel: list(
    'afraid, fearful, worried, concerned, angry, furious, outraged, annoyed, disappointed, alarmed, happy, pleased, glad, proud, impressed, upset, dismayed, frustrated, surprised',
  ),
};

/** Phrases that name a source without a verb: "according to sources", "per state media". */
export const SOURCE_PREPOSITIONS: readonly string[] = list(
  'according to, per, as per, in the words of, in the opinion of, in the view of, in the eyes of, citing, quoting, attributed to, courtesy of, via',
);

/** The comma-separated entries of a list, blanks and line breaks folded. */
function list(entries: string): readonly string[] {
  return entries
    .split(',')
    .map((entry) => entry.trim().replace(/\s+/g, ' '))
    .filter((entry) => entry !== '');
}
