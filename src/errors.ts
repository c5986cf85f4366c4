/**
 * What can go wrong while an input is read, by a name that programs can test.
 * The message is one line for people: what, and where it is known, why.
 */
export type ErrorCode =
  /** No such file or folder, or nothing readable in the folder. */
  | 'not-found'
  /** It is there, but the system does not let it be read. */
  | 'unreadable'
  /** Nothing in it but white space. */
  | 'empty'
  /** Not text: an image, a PDF, an archive, random bytes. */
  | 'binary'
  /** Longer than the limit for its kind. */
  | 'too-large'
  /** A `.gz` that is cut or corrupt, or that would grow beyond all measure. */
  | 'bad-gzip'
  /** A line of JSON Lines that is not an object with a `text`. */
  | 'bad-json'
  /** A page in which no article was found. */
  | 'no-article'
  /** A language that the models do not read. */
  | 'not-english'
  /** An address that must not be asked: private network, other protocol, credentials in it. */
  | 'address-refused'
  /** The server could not be reached, or answered with an error. */
  | 'fetch-failed'
  /** No full answer in the time allowed. */
  | 'timeout'
  /** The user stopped it. */
  | 'interrupted'
  /** The reader itself failed on this article. */
  | 'reading-failed';

/** An error about one input; others are still read. */
export class HearsayError extends Error {
  override readonly name = 'HearsayError';

  constructor(
    readonly code: ErrorCode,
    message: string,
    /** The file, address or line that it is about; `null` for standard input and pasted text. */
    readonly source: string | null = null,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
