/** How often to look for changes, in milliseconds. */
const everyMs = 1_000;

/** While nobody answers, less often. */
const slowlyMs = 3_000;

/**
 * Looks again and again: not while the page is hidden or paused, and never twice at once.
 * @param {() => Promise<boolean>} look true when somebody answered
 */
export function createPulse(look) {
  let isOn = true;
  /** @type {ReturnType<typeof setTimeout> | undefined} */
  let timer;
  /** @type {Promise<void> | undefined} */
  let running;

  async function beat() {
    clearTimeout(timer);
    const answered = await look();
    clearTimeout(timer);
    if (isOn && document.visibilityState === 'visible')
      timer = setTimeout(start, answered ? everyMs : slowlyMs);
  }
  function start() {
    running ??= beat().finally(() => {
      running = undefined;
    });
    return running;
  }
  document.addEventListener('visibilitychange', () => {
    if (isOn && document.visibilityState === 'visible') void start();
  });
  return {
    /** Looks now, after what is under way. */
    now: async () => {
      await running;
      await start();
    },
    /** @param {boolean} on */
    set: (on) => {
      isOn = on;
      if (on) void start();
      else clearTimeout(timer);
    },
    isOn: () => isOn,
  };
}
