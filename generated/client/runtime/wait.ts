// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

/**
 * Waits for a number of milliseconds, which may be Infinity. Rejects with the reason of the signal as soon as that is
 * aborted. Every delay and every time limit of the client goes through one such function.
 */
export type Wait = (milliseconds: number, signal: AbortSignal) => Promise<void>;

/** The longest time that a timer can be set to, about 24 days. Longer waits end then. */
const LONGEST = 2 ** 31 - 1;

/** `Wait` by the timers of the platform. */
export const waitByTimer: Wait = (milliseconds, signal) =>
  new Promise((resolve, reject) => {
    if (signal.aborted) {
      reject(signal.reason);
      return;
    }
    const abort = () => {
      clearTimeout(timer);
      reject(signal.reason);
    };
    const done = () => {
      signal.removeEventListener('abort', abort);
      resolve();
    };
    const timer =
      milliseconds === Number.POSITIVE_INFINITY
        ? undefined
        : setTimeout(done, Math.min(milliseconds, LONGEST));
    signal.addEventListener('abort', abort, { once: true });
  });
