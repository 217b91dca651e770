import { capitalise } from '../../print/names.js';
import { JSON_STYLE, literal } from './literal.js';
import type { SampleCall } from './sample-call.js';

/** A call by .NET's own HTTP client, in statements. C# 11 or later for the raw text. */
export function emitCSharp({ url, method, body, writes, answers, helperPage }: SampleCall): string {
  const content =
    body === undefined
      ? ''
      : `request.Content = new StringContent(${rawText(body)}, Encoding.UTF8, "application/json");\n`;
  const id = writes ? 'request.Headers.Add("X-CLIENT-REQUEST-ID", Guid.NewGuid().ToString());\n' : '';
  return `using System;
using System.Net.Http;
${body === undefined ? '' : 'using System.Text;\n'}
// GojiSignature.cs: see ${helperPage}#c
var request = GojiSignature.SignedRequest(
    HttpMethod.${capitalise(method.toLowerCase())},
    ${JSON.stringify(url)});
${id}${content}
var client = new HttpClient();
var response = await client.SendAsync(request);
Console.WriteLine(${answers ? 'await response.Content.ReadAsStringAsync()' : '(int)response.StatusCode'});
`;
}

/** JSON as a raw text, whose margin is that of its end. */
function rawText(body: unknown): string {
  return `"""\n${literal(body, JSON_STYLE)}\n"""`.replaceAll(/\n/g, '\n    ');
}
