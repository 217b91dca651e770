// Loads servers by each task in turn and prints what it found as one line of JSON, a list. The one argument is
// `{ connections, tasks: [{ port, pid, request, sign, warmUp, seconds, rate }] }`, with times in seconds.
import { createHmac, randomUUID } from 'node:crypto';
import { readFileSync } from 'node:fs';
import autocannon from 'autocannon';

const { connections, tasks } = JSON.parse(process.argv[2] ?? '{}');

/** Processor time of a server so far, in microseconds; the kernel counts it in hundredths of a second. */
function processorTime(pid) {
  const fields = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1].split(' ');
  return (Number(fields[11]) + Number(fields[12])) * 10_000;
}

const signedBy = (sign) => (prepared) => {
  const nonce = randomUUID();
  const timestamp = String(Date.now());
  const signature = createHmac('sha256', 'secret').update(`${nonce}\n${timestamp}`).digest('base64');
  prepared.headers = {
    ...prepared.headers,
    authorization: `key:${encodeURIComponent(signature)}`,
    'x-nonce': nonce,
    'x-timestamp': timestamp,
    ...(sign === 'with-request-id' ? { 'x-client-request-id': nonce } : {}),
  };
  return prepared;
};

function run({ port, request, sign, rate }, duration) {
  const options = {
    url: `http://127.0.0.1:${port}`,
    connections,
    duration,
    requests: [sign ? { ...request, setupRequest: signedBy(sign) } : request],
    ...(rate ? { overallRate: rate, ignoreCoordinatedOmission: true } : {}),
  };
  return new Promise((resolve, reject) => {
    const times = [];
    const instance = autocannon(options, (error, result) =>
      error ? reject(error) : resolve({ result, times }),
    );
    // The histogram of autocannon knows whole milliseconds alone.
    if (rate) instance.on('response', (_client, _status, _bytes, time) => times.push(time));
  });
}

async function measure(task) {
  if (task.warmUp > 0) await run(task, task.warmUp);
  const before = processorTime(task.pid);
  const started = process.hrtime.bigint();
  const { result, times } = await run(task, task.seconds);
  const lasted = Number(process.hrtime.bigint() - started) / 1e9;
  const spent = processorTime(task.pid) - before;
  const answered = result['1xx'] + result['2xx'] + result['3xx'] + result['4xx'] + result['5xx'];
  times.sort((a, b) => a - b);
  const statuses = Object.fromEntries(
    Object.entries(result.statusCodeStats ?? {}).map(([status, { count }]) => [status, count]),
  );
  return {
    perSecond: answered / lasted,
    microseconds: spent / answered,
    p99: times[Math.floor(times.length * 0.99)] ?? null,
    errors: result.errors + result.timeouts,
    statuses,
  };
}

const results = [];
for (const task of tasks) results.push(await measure(task));
process.stdout.write(JSON.stringify(results));
