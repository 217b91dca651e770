/**
 * True when an `Accept` header (RFC 9110) admits the media type: no header at all, or a range that covers it with a
 * weight above zero. The most specific range decides. What cannot be read as a range is passed over.
 */
export function isAcceptable(accept: string | undefined, mediaType: string): boolean {
  if (accept === undefined || accept.trim() === '') return true;
  const weights = new Map(accept.split(',').map(readRange));
  const [type] = mediaType.split('/', 1);
  const decisive = [mediaType, `${type}/*`, '*/*'].find((range) => weights.has(range));
  return decisive !== undefined && (weights.get(decisive) ?? 0) > 0;
}

function readRange(text: string): [range: string, weight: number] {
  const [range = '', ...parameters] = text.split(';').map((part) => part.trim().toLowerCase());
  const weight = parameters.find((parameter) => /^q\s*=/.test(parameter))?.replace(/^q\s*=\s*/, '');
  return [range, weight === undefined ? 1 : Number(weight)];
}
