// Calls an operation by each client in turn, round after round, and prints the time of a call in microseconds.
import { createHmac, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';

const { base, modules, rounds, calls, warmUp, get, post } = JSON.parse(readFileSync(0, 'utf8'));
const goji = await import(modules.goji);
const peers = await import(modules.peers);
const { Agent, request } = await import(modules.undici);

const agent = new Agent({ connections: 1 });
const environment = { baseUrl: base };
const hmac = { apiKey: 'key', secret: 'abcd1234abcd1234' };
const basic = { username: 'goji', password: 'test' };
const client = (options) => goji.createGoji({ environment, ...options });
peers.hey.setConfig({ baseUrl: base });
peers.configureRedocly({ serverUrl: base });
const fetched = peers.createOpenApiFetch({ baseUrl: base });
const json = { 'content-type': 'application/json' };

/** What a signed request has to have, and a time limit, without any of what else a client adds to it. */
function signedByHand(init) {
  const nonce = randomUUID();
  const time = String(Date.now());
  const signature = createHmac('sha256', hmac.secret).update(`${nonce}\n${time}`).digest('base64');
  const signed = {
    authorization: `${hmac.apiKey}:${encodeURIComponent(signature)}`,
    'x-nonce': nonce,
    'x-timestamp': time,
  };
  return { ...init, headers: { ...init?.headers, ...signed }, signal: AbortSignal.timeout(30_000) };
}

function casesOf(operation, { url, path, args }) {
  const { body } = args;
  const init =
    body === undefined ? undefined : () => ({ method: 'POST', headers: json, body: JSON.stringify(body) });
  const ours = (options) => {
    const made = client(options);
    return () => goji[operation](made, args);
  };
  const method = body === undefined ? 'GET' : 'POST';
  const target = `${base}${url}`;
  return {
    fetch: async () => (await fetch(target, init?.())).json(),
    'fetch with an abort signal': async () => {
      const { signal } = new AbortController();
      return (await fetch(target, { ...init?.(), signal })).json();
    },
    'fetch, signed by hand': async () => (await fetch(target, signedByHand(init?.()))).json(),
    'undici.request': async () => (await request(target, { dispatcher: agent, ...init?.() })).body.json(),
    'undici.request, signed by hand': async () =>
      (await request(target, { dispatcher: agent, ...signedByHand(init?.()) })).body.json(),
    'openapi-fetch': async () => (await fetched[method](path, { params: { path: args.path }, body })).data,
    'hey-api': async () => (await peers[`hey_${operation}`](args)).data,
    Redocly: () => peers[`redocly_${operation}`](args),
    'Goji, Basic': ours({ auth: basic }),
    'Goji, HMAC': ours({ auth: hmac }),
    'Goji, HMAC, resilient': ours({ auth: hmac, exchange: goji.resilient() }),
    'Goji, HMAC, undici': ours({ auth: hmac, fetch: goji.undiciFetch(agent) }),
  };
}

/** The same in another order: a caller pays for what the one before has left to the garbage collector. */
function shuffled(list) {
  return list
    .map((entry) => ({ entry, place: Math.random() }))
    .sort((one, other) => one.place - other.place)
    .map(({ entry }) => entry);
}

const result = {};
for (const [method, task] of Object.entries({ GET: get, POST: post })) {
  const cases = Object.entries(casesOf(task.operation, task));
  for (const [name, call] of cases) {
    for (let count = 0; count < warmUp; count += 1) {
      if ((await call())?.clientId === undefined) throw new Error(`${name} got no investor.`);
    }
  }
  result[method] = Object.fromEntries(cases.map(([name]) => [name, []]));
  for (let round = 0; round < rounds; round += 1) {
    for (const [name, call] of shuffled(cases)) {
      const cpu = process.cpuUsage();
      const start = process.hrtime.bigint();
      for (let count = 0; count < calls; count += 1) await call();
      const wall = Number(process.hrtime.bigint() - start) / 1000;
      const { user, system } = process.cpuUsage(cpu);
      result[method][name].push({ wall: wall / calls, processor: (user + system) / calls });
    }
  }
}
process.stdout.write(JSON.stringify(result), () => process.exit(0));
