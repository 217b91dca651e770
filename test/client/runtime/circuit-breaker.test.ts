import { describe, expect, it } from 'vitest';

import type {
  CircuitBreaker,
  CircuitBreakerOptions,
  Permit,
} from '../../../generators/client/runtime/circuit-breaker.js';
import { createCircuitBreaker } from '../../../generators/client/runtime/circuit-breaker.js';
import { createFakeTime } from './fake-time.js';

function setUp(options: CircuitBreakerOptions = {}) {
  const time = createFakeTime();
  return { time, breaker: createCircuitBreaker(options, time.clock) };
}

function permitOf(breaker: CircuitBreaker): Permit {
  const leave = breaker.admit();
  if (!leave.admitted) throw new Error(`refused for ${leave.retryIn} ms`);
  return leave;
}

function attempts(breaker: CircuitBreaker, outcomes: string): void {
  for (const outcome of outcomes) {
    if (outcome === '+') permitOf(breaker).succeed();
    else permitOf(breaker).fail();
  }
}

describe('createCircuitBreaker', () => {
  it('opens when half of ten attempts have failed, and not before', () => {
    const { breaker } = setUp();

    attempts(breaker, '+++++----');
    expect(breaker.admit().admitted).toBe(true);
    attempts(breaker, '-');

    expect(breaker.admit()).toEqual({ admitted: false, retryIn: 15_000 });
  });

  it('stays closed below the ratio, and for few attempts', () => {
    const { breaker } = setUp();

    attempts(breaker, '---------');
    expect(breaker.admit().admitted).toBe(true);
    attempts(breaker, '+'.repeat(100));
    attempts(breaker, '-'.repeat(80));

    expect(breaker.admit().admitted).toBe(true);
  });

  it('forgets what is older than its window', () => {
    const { breaker, time } = setUp();

    attempts(breaker, '---------');
    time.pass(31_000);
    attempts(breaker, '-');

    expect(breaker.admit().admitted).toBe(true);
  });

  it('counts all that is within its window', () => {
    const { breaker, time } = setUp();

    for (let attempt = 0; attempt < 10; attempt += 1) {
      attempts(breaker, '-');
      time.pass(2500);
    }

    expect(breaker.admit().admitted).toBe(false);
  });

  it('lets one attempt try when it has been open for long enough, and closes when that succeeds', () => {
    const { breaker, time } = setUp({ minimumAttempts: 1 });

    attempts(breaker, '-');
    time.pass(14_999);
    expect(breaker.admit()).toEqual({ admitted: false, retryIn: 1 });
    time.pass(1);
    const trial = permitOf(breaker);
    expect(breaker.admit()).toEqual({ admitted: false, retryIn: 0 });
    trial.succeed();

    expect(breaker.admit().admitted).toBe(true);
    attempts(breaker, '+');
    expect(breaker.admit().admitted).toBe(true);
  });

  it('opens again when the trial fails', () => {
    const { breaker, time } = setUp({ minimumAttempts: 1 });

    attempts(breaker, '-');
    time.pass(15_000);
    attempts(breaker, '-');

    expect(breaker.admit()).toEqual({ admitted: false, retryIn: 15_000 });
  });

  it('lets the next attempt try when the trial says nothing', () => {
    const { breaker, time } = setUp({ minimumAttempts: 1 });

    attempts(breaker, '-');
    time.pass(15_000);
    permitOf(breaker).release();

    expect(breaker.admit().admitted).toBe(true);
    expect(breaker.admit().admitted).toBe(false);
  });

  it('ignores what attempts bring home after it has opened', () => {
    const { breaker, time } = setUp({ minimumAttempts: 1 });
    const [late, later] = [permitOf(breaker), permitOf(breaker)];

    attempts(breaker, '-');
    late.succeed();
    expect(breaker.admit().admitted).toBe(false);
    time.pass(15_000);
    permitOf(breaker);
    later.succeed();

    expect(breaker.admit()).toEqual({ admitted: false, retryIn: 0 });
  });

  it('does not stay open because the clock was set back', () => {
    const { breaker, time } = setUp({ minimumAttempts: 1 });

    attempts(breaker, '-');
    time.pass(-3_600_000);

    expect(breaker.admit().admitted).toBe(true);
  });

  it.each([
    [{ failureRatio: 0 }, 'circuitBreaker.failureRatio must be a number above 0 and of at most 1, not 0'],
    [{ minimumAttempts: 0 }, 'circuitBreaker.minimumAttempts must be a whole number of at least 1'],
    [{ window: 0 }, 'circuitBreaker.window must be a number above 0'],
    [{ openFor: Number.NaN }, 'circuitBreaker.openFor must be a number of at least 0'],
  ])('refuses %j', (options, message) => {
    expect(() => setUp(options)).toThrow(TypeError);
    expect(() => setUp(options)).toThrow(message);
  });
});
