// Fastify with its router and its JSON parser, and nothing validated: the limit for whoever builds on Fastify.
import Fastify from 'fastify';
import { isPresent, operationsOf, readAnswers, readDocument, settings } from './answers.mjs';

const answers = readAnswers();
const app = Fastify();
app.addHook('onRequest', (request, reply, done) => {
  if (isPresent(request)) done();
  else reply.code(401).send({ errors: [] });
});
for (const { method, path, operation } of operationsOf(readDocument())) {
  const { status, body } = answers[operation.operationId];
  app.route({
    method: method.toUpperCase(),
    url: path.replaceAll(/\{([^}]+)\}/g, ':$1'),
    handler: async (_request, reply) => {
      reply.code(status);
      return body;
    },
  });
}
await app.listen({ port: settings.port, host: '127.0.0.1' });
