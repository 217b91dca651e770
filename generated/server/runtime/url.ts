// Generated from the Goji Platform API document (generated/openapi.json).
// Do not edit. Regenerate with: npm run generate

/** A URL template of the document in the router's notation: `/investors/{clientId}` becomes `/investors/:clientId`. */
export function toRoutePath(template: string): string {
  return template.replaceAll(':', '::').replaceAll(/\{([^{}]+)\}/g, ':$1');
}

/**
 * True when every percent sign of a URL begins an encoded UTF-8 character. The parser of query strings leaves others
 * as they are, so that `%FF` would arrive as a value of three letters.
 */
export function isDecodable(url: string): boolean {
  if (!url.includes('%')) return true;
  try {
    decodeURIComponent(url);
    return true;
  } catch {
    return false;
  }
}
