/** Runs one task after the other, in the order in which they came. */
export type Mutex = <Result>(task: () => Promise<Result>) => Promise<Result>;

/** Creates a {@link Mutex}. A task that fails does not stop the next one. */
export function createMutex(): Mutex {
  let last: Promise<unknown> = Promise.resolve();
  return (task) => {
    const result = last.then(task, task);
    last = result.catch(() => {});
    return result;
  };
}
