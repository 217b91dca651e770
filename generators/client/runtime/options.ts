/** Bounds of an option that is a number. */
export interface Bounds {
  readonly above?: number;
  readonly atLeast?: number;
  readonly atMost?: number;
  readonly whole?: boolean;
}

/** Throws a `TypeError` that names the option when `value` is not a number within `bounds`. */
export function checkNumber(name: string, value: unknown, bounds: Bounds): void {
  const { above, atLeast, atMost, whole = false } = bounds;
  const fits =
    typeof value === 'number' &&
    !Number.isNaN(value) &&
    (above === undefined || value > above) &&
    (atLeast === undefined || value >= atLeast) &&
    (atMost === undefined || value <= atMost) &&
    (!whole || Number.isInteger(value));
  if (fits) return;
  const limits = [
    above === undefined ? '' : `above ${above}`,
    atLeast === undefined ? '' : `of at least ${atLeast}`,
    atMost === undefined ? '' : `of at most ${atMost}`,
  ].filter((limit) => limit !== '');
  const kind = whole ? 'a whole number' : 'a number';
  throw new TypeError(
    `goji: the option ${name} must be ${kind} ${limits.join(' and ')}, not ${String(value)}.`,
  );
}
