const inLondon = { timeZone: 'Europe/London' };
const longTime = new Intl.DateTimeFormat('en-GB', {
  ...inLondon,
  weekday: 'short',
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});
const mediumTime = new Intl.DateTimeFormat('en-GB', {
  ...inLondon,
  day: 'numeric',
  month: 'short',
  year: 'numeric',
  hour: '2-digit',
  minute: '2-digit',
  second: '2-digit',
});
const timeOfDay = new Intl.DateTimeFormat('en-GB', { ...inLondon, timeStyle: 'medium' });
const wallClock = new Intl.DateTimeFormat('sv-SE', { ...inLondon, dateStyle: 'short', timeStyle: 'medium' });

/** `Wed, 1 Apr 2026, 10:00:05`. @param {string | number | Date} at */
export const formatLong = (at) => longTime.format(new Date(at));

/** `1 Apr 2026, 10:00:05`. @param {string | number | Date} at */
export const formatTime = (at) => mediumTime.format(new Date(at));

/** `10:00:05`. @param {string | number | Date} at */
export const formatTimeOfDay = (at) => timeOfDay.format(new Date(at));

/**
 * Decimal text with its thousands apart, exactly: `-12345.60` is `−12,345.60`.
 * @param {string} text
 */
export function formatDecimal(text) {
  const [, sign = '', whole = '0', fraction = ''] = /^(-?)(\d+)(\.\d+)?$/.exec(text) ?? [];
  return `${sign === '' ? '' : '−'}${whole.replaceAll(/\B(?=(\d{3})+$)/g, ',')}${fraction}`;
}

/**
 * An amount of an asset: pounds with their sign, units with trailing zeros cut.
 * @param {string} text
 * @param {string} asset
 */
export function formatAmount(text, asset) {
  const decimal = formatDecimal(text);
  if (asset === 'GBP') return decimal.startsWith('−') ? `−£${decimal.slice(1)}` : `£${decimal}`;
  return decimal.replace(/\.?0+$/, '');
}

/**
 * A span of time in its largest two units: `3 d 4 h`.
 * @param {number} ms
 */
export function formatSpan(ms) {
  const parts = [
    ['d', 86_400_000],
    ['h', 3_600_000],
    ['min', 60_000],
    ['s', 1_000],
  ];
  let left = Math.max(0, Math.round(ms / 1_000) * 1_000);
  const found = parts.flatMap(([unit, size]) => {
    const count = Math.floor(left / Number(size));
    left -= count * Number(size);
    return count === 0 ? [] : [`${count.toLocaleString('en-GB')} ${unit}`];
  });
  return found.slice(0, 2).join(' ') || 'now';
}

/**
 * Words of an enumeration for people: `GOJI_INVESTMENT` is `Goji investment`.
 * @param {string} name
 */
export function formatName(name) {
  const words = name.replaceAll(/[_-]+/g, ' ').toLowerCase();
  return (words.charAt(0).toUpperCase() + words.slice(1)).replaceAll(/\b(isa|kyc|kyb|sipp|gbp)\b/gi, (word) =>
    word.toUpperCase(),
  );
}

/** @type {Readonly<Record<string, readonly [unit: string, factor: number]>>} */
const units = {
  w: ['days', 7],
  d: ['days', 1],
  h: ['hours', 1],
  m: ['minutes', 1],
  s: ['seconds', 1],
  ms: ['milliseconds', 1],
};

/**
 * A typed span of time, such as `30 days`, `1d 12h` or `PT90S`, as the control takes it; null for what is none. Months and
 * years have no one length: go to a date instead.
 * @param {string} typed
 * @returns {Readonly<Record<string, number>> | null}
 */
export function parseDuration(typed) {
  const text = typed.trim().toLowerCase();
  const iso = /^p(?=\d|t\d)(?:(\d+)w)?(?:(\d+)d)?(?:t(?:(\d+)h)?(?:(\d+)m)?(?:(\d+)s)?)?$/.exec(text);
  const pairs =
    iso === null
      ? [...text.matchAll(/(\d+(?:\.\d+)?)\s*([a-z]+)/g)].map(([, count = '', unit = '']) => [
          count,
          /^(ms|milliseconds?|msecs?)$/.test(unit)
            ? 'ms'
            : /^(w|weeks?|d|days?|h|hours?|hrs?|m|mins?|minutes?|s|secs?|seconds?)$/.test(unit)
              ? unit.charAt(0)
              : '',
        ])
      : iso.slice(1).flatMap((count, index) => (count === undefined ? [] : [[count, 'wdhms'.charAt(index)]]));
  const rest = text.replaceAll(/(\d+(?:\.\d+)?)\s*[a-z]+|,|\band\b|\s/g, '');
  if (pairs.length === 0 || (iso === null && rest !== '')) return null;
  /** @type {Record<string, number>} */
  const duration = {};
  for (const [count = '', unit = ''] of pairs) {
    const [name, factor] = units[unit] ?? ['', 0];
    if (name === '') return null;
    duration[name] = (duration[name] ?? 0) + Number(count) * factor;
  }
  return duration;
}

/**
 * A time on the clocks of London, `2026-04-06T09:00`, as a moment; null for what is none.
 * @param {string} local
 */
export function parseLondon(local) {
  const wanted = Date.parse(`${local.length === 16 ? `${local}:00` : local}Z`);
  if (Number.isNaN(wanted)) return null;
  const offset = Date.parse(`${wallClock.format(wanted).replace(' ', 'T')}Z`) - wanted;
  return new Date(wanted - offset);
}

/**
 * A moment on the clocks of London, as a field for times takes it.
 * @param {string | number | Date} at
 */
export function toLondon(at) {
  return wallClock.format(new Date(at)).replace(' ', 'T').slice(0, 16);
}
