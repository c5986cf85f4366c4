/**
 * Works on items as they come, up to `width` at once, and gives the results in the items' order. No item is taken
 * before there is room for it, so a slow consumer slows the source. When `signal` fires it ends after the result at
 * hand, without waiting for what is still at work.
 *
 * @throws what `work` or the source throws, in its place in the order
 */
export async function* inOrder<Item, Result>(
  items: AsyncIterable<Item>,
  work: (item: Item) => Promise<Result>,
  width: number,
  signal?: AbortSignal,
): AsyncGenerator<Result> {
  const source = items[Symbol.asyncIterator]();
  const waiting: Slot<Result>[] = [];
  let taking = false;
  let ended = false;
  // One wake-up for whatever happens next. Promise.race on the signal would leave a handler behind for every item.
  let wake: () => void = () => undefined;
  const stop = () => wake();
  signal?.addEventListener('abort', stop);
  const take = async () => {
    taking = true;
    try {
      const next = await source.next();
      if (next.done === true) ended = true;
      else waiting.push(slot(work(next.value), () => wake()));
    } catch (error) {
      ended = true;
      waiting.push(slot(Promise.reject(error), () => wake()));
    }
    taking = false;
    wake();
  };
  try {
    while (signal?.aborted !== true) {
      if (!ended && !taking && waiting.length < width) void take();
      const head = waiting[0];
      if (head?.settled === true) {
        waiting.shift();
        yield await head.promise;
      } else if (head === undefined && ended) return;
      else {
        await new Promise<void>((resolve) => {
          wake = resolve;
        });
      }
    }
  } finally {
    signal?.removeEventListener('abort', stop);
    // Not awaited: a source that is waiting for the network or a pipe must not hold up the end.
    void source.return?.().catch(() => undefined);
  }
}

interface Slot<Result> {
  readonly promise: Promise<Result>;
  settled: boolean;
}

/** Marks when a promise is settled; its rejection is thrown only where its result is taken. */
function slot<Result>(promise: Promise<Result>, changed: () => void): Slot<Result> {
  const made: Slot<Result> = { promise, settled: false };
  const settle = () => {
    made.settled = true;
    changed();
  };
  promise.then(settle, settle);
  return made;
}
