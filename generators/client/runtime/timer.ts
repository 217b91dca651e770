/**
 * Starts a timer and gives the function that stops it. `Infinity` is never. Every delay and every time limit of the
 * client goes through one such function.
 */
export type StartTimer = (ring: () => void, milliseconds: number) => () => void;

/** `StartTimer` by the timers of the platform. The longest time that they can be set to is about 24 days. */
export const startTimer: StartTimer = (ring, milliseconds) => {
  const timer = Number.isFinite(milliseconds)
    ? setTimeout(ring, Math.min(milliseconds, 2 ** 31 - 1))
    : undefined;
  return () => clearTimeout(timer);
};

/** Resolves after a number of milliseconds. Rejects with the reason of the signal as soon as that is aborted. */
export function wait(start: StartTimer, milliseconds: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve, reject) => {
    signal?.throwIfAborted();
    const abort = () => {
      stop();
      reject(signal?.reason);
    };
    const stop = start(() => {
      signal?.removeEventListener('abort', abort);
      resolve();
    }, milliseconds);
    signal?.addEventListener('abort', abort);
  });
}
