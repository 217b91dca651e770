import { JSON_STYLE, literal } from './literal.js';
import type { SampleCall } from './sample-call.js';

const MARGIN = '        ';

/** A call by Java's own HTTP client: imports, and statements for the body of a method. */
export function emitJava({ url, method, body, writes, answers, helperPage }: SampleCall): string {
  const publishes = body !== undefined || (method !== 'GET' && method !== 'DELETE');
  const imports = [
    'java.net.http.HttpClient',
    ...(publishes ? ['java.net.http.HttpRequest.BodyPublishers'] : []),
    'java.net.http.HttpResponse.BodyHandlers',
    ...(writes ? ['java.util.UUID'] : []),
  ];
  const steps = [
    ...(body === undefined ? [] : ['.header("Content-Type", "application/json")']),
    ...(writes ? ['.header("X-CLIENT-REQUEST-ID", UUID.randomUUID().toString())'] : []),
    ...verb(method, body),
    '.build();',
  ];
  return `${imports.map((name) => `import ${name};\n`).join('')}
// GojiSignature.java: see ${helperPage}#java
var request = GojiSignature.signedRequest(
        ${JSON.stringify(url)})
${steps.map((step) => `    ${step}\n`).join('')}var response = HttpClient.newHttpClient()
    .send(request, BodyHandlers.ofString());
System.out.println(response.${answers ? 'body' : 'statusCode'}());
`;
}

function verb(method: string, body: unknown): readonly string[] {
  const publisher =
    body === undefined ? 'BodyPublishers.noBody()' : `BodyPublishers.ofString(${textBlock(body)})`;
  if (method === 'GET') return [];
  if (method === 'POST' || method === 'PUT') return [`.${method}(${publisher})`];
  return method === 'DELETE' && body === undefined ? ['.DELETE()'] : [`.method("${method}", ${publisher})`];
}

/** JSON as a text block, in which a backslash stands for itself only when there are two. */
function textBlock(body: unknown): string {
  const text = literal(body, JSON_STYLE).replaceAll('\\', '\\\\').replaceAll('"""', '\\"""');
  return `"""\n${text.replaceAll(/^/gm, MARGIN)}"""`;
}
