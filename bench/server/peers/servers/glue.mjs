// Needs: validators of our own, because Fastify's default ones know neither 2020-12 nor type lists and change bodies;
// header names in lower case, because with a validator of one's own they are compared as they are written.

import { Ajv2020 } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import Fastify from 'fastify';
import glue from 'fastify-openapi-glue';
import { isPresent, readAnswers, settings } from './answers.mjs';

const answers = readAnswers();
const create = (coerceTypes) =>
  addFormats.default(new Ajv2020({ strict: false, allErrors: true, coerceTypes }));
const [strict, coercing] = [create(false), create('array')];
const app = Fastify({ routerOptions: { maxParamLength: 1024 } });
app.setValidatorCompiler(({ schema, httpPart }) => (httpPart === 'body' ? strict : coercing).compile(schema));
app.setSerializerCompiler(() => JSON.stringify);
app.addHook('onRoute', ({ schema }) => {
  const headers = schema?.headers;
  if (!headers?.properties) return;
  headers.properties = Object.fromEntries(
    Object.entries(headers.properties).map(([name, value]) => [name.toLowerCase(), value]),
  );
  headers.required = headers.required?.map((name) => name.toLowerCase());
});
const judge = async (request) => {
  if (!isPresent(request)) throw Object.assign(new Error('Unauthorized'), { statusCode: 401 });
};
await app.register(glue.default ?? glue, {
  specification: settings.document,
  operationResolver: (id) => async (_request, reply) => {
    reply.code(answers[id].status);
    return answers[id].body;
  },
  securityHandlers: { HmacSignature: judge, HmacNonce: judge, HmacTimestamp: judge, Basic: judge },
});
await app.listen({ port: settings.port, host: '127.0.0.1' });
