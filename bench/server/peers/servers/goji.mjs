// The generated server. `mode` is how it authenticates: `present` as all servers here, `hmac` as in production.
import Fastify from 'fastify';
import { isPresent, readAnswers, settings } from './answers.mjs';

const kit = await import(`${settings.goji}/server/index.js`);
const answers = readAnswers();
const present = { apiKey: 'key', scheme: 'present' };
const missing = { refused: 'a header is missing' };
const authenticate =
  settings.mode === 'hmac'
    ? kit.hmacAuth({
        findSecret: () => 'secret',
        nonces: kit.createMemoryNonceStore({ limit: 10_000_000 }),
      })
    : (request) => (isPresent(request) ? present : missing);
const ahead = settings.validators ? await import(`${settings.goji}/server/validators.js`) : {};
const app = Fastify(kit.gojiFastifyOptions);
await app.register(kit.gojiServer, {
  authenticate,
  handlers: Object.fromEntries(Object.entries(answers).map(([id, answer]) => [id, async () => answer])),
  ...ahead,
});
await app.listen({ port: settings.port, host: '127.0.0.1' });
