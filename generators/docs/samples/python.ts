import { literal, PYTHON_STYLE } from './literal.js';
import type { SampleCall } from './sample-call.js';

/** A call by Python's standard library. */
export function emitPython({ url, method, body, writes, answers, helperPage }: SampleCall): string {
  const headers = [
    '**signed_headers()',
    ...(body === undefined ? [] : ['"Content-Type": "application/json"']),
    ...(writes ? ['"X-CLIENT-REQUEST-ID": str(uuid.uuid4())'] : []),
  ];
  const mapping =
    headers.length === 1
      ? 'signed_headers()'
      : `{\n${headers.map((header) => `        ${header},\n`).join('')}    }`;
  const options = [
    ...(method === 'GET' ? [] : [`method="${method}"`]),
    `headers=${mapping}`,
    ...(body === undefined ? [] : [`data=json.dumps(${literal(body, PYTHON_STYLE, 1, 16)}).encode()`]),
  ];
  const usesJson = answers || body !== undefined;
  return `${usesJson ? 'import json\n' : ''}import urllib.request
${writes ? 'import uuid\n' : ''}
# goji_signature.py: see ${helperPage}#python
from goji_signature import signed_headers

request = urllib.request.Request(
    ${JSON.stringify(url)},
${options.map((option) => `    ${option},\n`).join('')})
with urllib.request.urlopen(request) as response:
    print(${answers ? 'json.load(response)' : 'response.status'})
`;
}
