/** How the command ends, for scripts. Documented in the README; a test compares the two. */
export const EXIT = {
  /** Everything was read. */
  ok: 0,
  /** At least one input could not be read; the others were. */
  inputFailed: 1,
  /** The command line makes no sense: an unknown option, a date that is none, no file. */
  usage: 2,
  /** Hearsay itself failed. */
  internal: 70,
  /** The user stopped it. */
  interrupted: 130,
} as const;
