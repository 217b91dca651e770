// Needs: `quick`, because it checks each document against the schema of OpenAPI 3.0 and ours is 3.1; a server and a
// body parser around it; a query parser, because its own one makes no list of more than 20 repeated names.
import { createServer } from 'node:http';
import { parse } from 'node:querystring';
import addFormats from 'ajv-formats';
import { OpenAPIBackend } from 'openapi-backend';
import { isPresent, readAnswers, readDocument, settings } from './answers.mjs';

const answers = readAnswers();
const send = (response, status, body) => {
  response.statusCode = status;
  response.setHeader('content-type', 'application/json; charset=utf-8');
  response.end(JSON.stringify(body));
};
const api = new OpenAPIBackend({
  definition: readDocument(),
  quick: true,
  ajvOpts: { strict: false, allErrors: true },
  customizeAjv: (ajv) => addFormats.default(ajv),
  handlers: {
    validationFail: (context, _request, response) =>
      send(response, 400, { errors: context.validation.errors }),
    notFound: (_context, _request, response) => send(response, 404, { errors: [] }),
    unauthorizedHandler: (_context, _request, response) => send(response, 401, { errors: [] }),
    notImplemented: (context, _request, response) => {
      const { status, body } = answers[context.operation.operationId];
      send(response, status, body);
    },
  },
});
for (const name of ['HmacSignature', 'HmacNonce', 'HmacTimestamp', 'Basic']) {
  api.registerSecurityHandler(name, (context) => isPresent(context.request));
}
await api.init();
createServer((request, response) => {
  const chunks = [];
  request.on('data', (chunk) => chunks.push(chunk));
  request.on('end', async () => {
    const text = Buffer.concat(chunks).toString();
    const [path, search = ''] = request.url.split('?');
    try {
      const body = text === '' ? undefined : JSON.parse(text);
      const { method, headers } = request;
      const query = { ...parse(search) };
      await api.handleRequest({ method, path, query, body, headers }, request, response);
    } catch (error) {
      send(response, error instanceof SyntaxError ? 400 : 500, { errors: [] });
    }
  });
}).listen(settings.port, '127.0.0.1');
