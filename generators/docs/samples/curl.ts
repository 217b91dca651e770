import { JSON_STYLE, literal } from './literal.js';
import type { SampleCall } from './sample-call.js';

/** The signature as a shell computes it from `$nonce`, `$timestamp` and `$GOJI_SECRET`. */
export const SHELL_SIGNATURE = String.raw`signature=$(printf '%s\n%s' "$nonce" "$timestamp" |
  openssl dgst -sha256 -hmac "$GOJI_SECRET" -binary | openssl base64 -A |
  sed 's/+/%2B/g; s/\//%2F/g; s/=/%3D/g')`;

/** A call by `curl`, signed by `openssl`. For a POSIX shell. */
export function emitCurl({ url, method, body, writes }: SampleCall): string {
  const headers = [
    '-H "Authorization: $GOJI_API_KEY:$signature"',
    '-H "x-nonce: $nonce"',
    '-H "x-timestamp: $timestamp"',
    ...(writes ? ['-H "X-CLIENT-REQUEST-ID: $(openssl rand -hex 16)"'] : []),
    ...(body === undefined ? [] : ["-H 'Content-Type: application/json'"]),
  ];
  const data = body === undefined ? [] : [`-d ${quote(literal(body, JSON_STYLE))}`];
  const implied = body === undefined ? 'GET' : 'POST';
  const parts = [
    `curl ${method === implied ? '' : `-X ${method} `}${quote(url)}`,
    ...[...headers, ...data].map((part) => `  ${part}`),
  ];
  return `nonce=$(openssl rand -hex 16)
timestamp=$(date +%s)000
${SHELL_SIGNATURE}

${parts.join(' \\\n')}
`;
}

/** One argument of a POSIX shell, whatever characters it has. */
function quote(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
