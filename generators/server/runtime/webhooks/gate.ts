/** Runs a task when fewer than the limit are running. */
export type Gate = <Result>(task: () => Promise<Result>) => Promise<Result>;

/** Creates a gate that lets through at most `limit` tasks at a time, in the order in which they came. */
export function createGate(limit: number): Gate {
  let running = 0;
  const waiting: (() => void)[] = [];
  return async (task) => {
    if (running >= limit) await new Promise<void>((resume) => waiting.push(resume));
    else running += 1;
    try {
      return await task();
    } finally {
      // The place goes to the next in line without becoming free in between.
      const next = waiting.shift();
      if (next === undefined) running -= 1;
      else next();
    }
  };
}
