/** True for a request with all headers of HMAC or Basic authentication. Their values are not checked. */
export function hasCredentials(headers: Headers): boolean {
  const authorization = headers.get('authorization') ?? '';
  if (/^basic +\S+$/i.test(authorization)) return true;
  return (
    /^[^\s:]+:\S+$/.test(authorization) &&
    ['x-nonce', 'x-timestamp'].every((name) => (headers.get(name) ?? '') !== '')
  );
}
