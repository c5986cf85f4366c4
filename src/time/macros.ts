/** The named parts of patterns, written `@name` in a rule. */
export const MACROS: Readonly<Record<string, string>> = {
  month: '(<month>|<doubtful-month>|<short-month>)',
  dayOfMonth: '(<day-number>|<day-ordinal>)',
  number:
    '(<int>|<comma-int>|<decimal>|<tens> -? <small-number>|<tens>|<small-number>|half a dozen|a half - dozen|a (?=(hundred|thousand|dozen))) (hundred|thousand|dozen|million|billion)? <fraction>? (-? and -? (a|one) -? half)?',
  approximately:
    '(about|around|approximately|nearly|almost|roughly|(?<=(in|for|of|after|by|with|lasted|last|took|take|takes|is|was|are|were|been|spent|served)) (over|under)|(just|well|a little|slightly|far|much)? (more|less|fewer|longer|greater) than|(just|well|slightly) (over|under)|at <at-least>|at most|up to|as (much|many|long|little|few) as|no (more|less|longer|fewer) than|close to|just about|some|another|an additional|the full|(just)? shy of)',
  filler:
    '(straight|consecutive|full|more|additional|long|whole|fiscal|business|trading|working|calendar|solid|successive|extra|entire|school|other|short)',
  vagueNumber:
    '(a few|just a few|several|many|some|few|a couple of|a couple|a number of|numerous|countless|various)',
  zone: '(utc|gmt|est|edt|cst|cdt|mst|mdt|pst|pdt|et|ct|pt|bst|cet|cest|ist|jst|(local|eastern|pacific|central|mountain|moscow|beijing|london|greenwich) (standard|daylight|mean|summer)? time|eastern|pacific)',
  earlyLate: '(<early>|<late>|mid -?|very <early>|very <late>)',
  deictic: '(this|last|next|this past|this coming|this last|this next|current|the current)',
  startOf:
    '((the|its|at)? (very)? (beginning|start|end|middle|close|rest|remainder|latter part|early part|first part|latter half|first days|turn) of (the)?)',
  clock: '(<clock>|<hour12>|<decimal>) -? <meridiem>',
};
