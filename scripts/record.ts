import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import type { Captured } from '../contract/forwarding-proxy.js';
import type { TrafficReport } from '../contract/record-traffic.js';
import type { TrafficExchange } from '../contract/traffic.js';
import { buildModel } from '../generators/model/build-model.js';
import type { ApiModel } from '../generators/model/types.js';
import { SpecError } from '../generators/spec-error.js';
import { type Command, type CommandContext, type CommandValues, UsageError } from './command.js';
import { readBaseUrl, readTimeout } from './contract/target-options.js';
import { writeRecordings } from './contract/write-recordings.js';
import { loadDocument } from './document/load-document.js';
import { textOption } from './parse-options.js';
import { adviceOnReading, describeSystemError } from './system-error.js';

const DEFAULT_OUT = 'recorded';
const DEFAULT_PORT = '4011';
const DEFAULT_HOST = '127.0.0.1';
const DEFAULT_TIMEOUT = '60';

/** Turns real exchanges into redacted recordings and proposals of errata. */
export const recordCommand: Command = {
  name: 'record',
  summary: 'turn real exchanges into redacted recordings and proposed errata',
  help: `Usage: goji record --har FILE [options]
       goji record --target URL [options]

Reads the exchanges of a HAR file, or forwards what is sent to it to a target until Ctrl-C, and writes each exchange as a
recording: secrets, names, addresses, dates of birth, e-mail addresses, phone, account and National Insurance numbers and
ids are replaced by safe synthetic values, the same value by the same one throughout. Only the headers that say something
about the contract are kept. Nothing is written before everything is redacted.

Each exchange is held against the document as it was. Where they differ, errata.proposed.yaml says how, in the shape of
spec/errata.yaml; requests that the document does not have are listed. Read what is written before you commit it: a name
in the middle of a free text is only found when another field gave it away.

Options:
      --har FILE         HAR file, as browsers and redocly proxy write it
      --server URL       with --har: only requests below this base URL
      --target URL       base URL to forward to; the caller signs its requests itself
      --port N           with --target: port to listen on, 0 for any free one (default ${DEFAULT_PORT})
      --host HOST        with --target: address to listen on (default ${DEFAULT_HOST})
      --timeout SECONDS  with --target: how long one answer may take (default ${DEFAULT_TIMEOUT})
      --production       with --target: allow a production host
      --out DIR          where to write (default ${DEFAULT_OUT}); recordings that are there stay

Needs ajv and ajv-formats.

Examples:
  goji record --har capture.har --server https://api-sandbox.goji.investments
  goji record --target https://api-sandbox.goji.investments --out recorded`,
  options: {
    har: { type: 'string' },
    server: { type: 'string' },
    target: { type: 'string' },
    port: { type: 'string' },
    host: { type: 'string' },
    timeout: { type: 'string' },
    production: { type: 'boolean' },
    out: { type: 'string' },
  },
  async run(values, context) {
    const { document } = await loadDocument(undefined, context.cwd);
    const model = buildModel(document);
    const har = textOption(values, 'har', undefined);
    if ((har === undefined) === (values['target'] === undefined)) {
      throw new UsageError(
        'Give either --har, a file of exchanges, or --target, the base URL of a server to forward to.',
      );
    }
    const traffic =
      har === undefined
        ? await captureTraffic(values, context, model)
        : await importHar(har, values, context);
    // Loaded here, so that the help does not need Ajv.
    const { recordTraffic } = await import('../contract/record-traffic.js');
    const { proposeErrata } = await import('../contract/propose-errata.js');
    const report = await recordTraffic(document, model, traffic);
    const errata = proposeErrata(report.differences);
    if (report.recordings.length === 0) {
      throw new SpecError(`Nothing to record: ${describeNothing(traffic, report)}.`, {
        hint: 'Check the base URL: paths begin with /platformApi or another one of the document.',
      });
    }
    const out = textOption(values, 'out', DEFAULT_OUT);
    const files = await writeRecordings({ out, cwd: context.cwd, recordings: report.recordings, errata });
    context.result(summarise(report, files, out), { files, errata, unknown: report.unknown });
  },
};

async function importHar(
  har: string,
  values: CommandValues,
  { cwd }: CommandContext,
): Promise<readonly TrafficExchange[]> {
  const server = textOption(values, 'server', undefined);
  if (server !== undefined && !URL.canParse(server))
    throw new UsageError('Option --server must be a base URL such as https://api-sandbox.goji.investments.');
  const { readHar } = await import('../contract/har.js');
  let text: string;
  try {
    text = await readFile(resolve(cwd, har), 'utf8');
  } catch (cause) {
    throw new SpecError(`Cannot read the HAR file: ${describeSystemError(cause)}.`, {
      location: { file: har },
      hint: adviceOnReading(cause, '--har'),
      cause,
    });
  }
  return readHar(text, basename(har), server);
}

async function captureTraffic(
  values: CommandValues,
  context: CommandContext,
  model: ApiModel,
): Promise<readonly TrafficExchange[]> {
  const baseUrl = readBaseUrl(values, model);
  const timeoutMs = readTimeout(values, DEFAULT_TIMEOUT);
  const text = textOption(values, 'port', DEFAULT_PORT);
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port > 65535) {
    throw new UsageError(`Option --port must be a number from 0 to 65535, not "${text}".`);
  }
  const { createForwardingProxy } = await import('../contract/forwarding-proxy.js');
  const { trafficOf } = await import('../contract/traffic.js');
  const captured: Captured[] = [];
  const proxy = await createForwardingProxy({
    // Requests that are under way when it stops are no part of the recording.
    target: { baseUrl, authenticate: null, timeoutMs, signal: new AbortController().signal },
    port,
    host: textOption(values, 'host', DEFAULT_HOST),
    onExchange: (exchange) => {
      captured.push(exchange);
      const outcome =
        exchange.reply.kind === 'answer' ? exchange.reply.answer.status : exchange.reply.message;
      context.step('record', `exchange ${captured.length}: ${outcome}`);
    },
    onFault: (error) => context.step('record', `failed to forward a request: ${String(error)}`),
  });
  try {
    context.step('record', `${proxy.url} forwards to ${baseUrl}; Ctrl-C stops and writes`);
    await aborted(context.signal);
  } finally {
    await proxy.close();
  }
  return trafficOf(captured);
}

async function aborted(signal: AbortSignal): Promise<void> {
  if (signal.aborted) return;
  await new Promise<void>((done) => {
    signal.addEventListener('abort', () => done(), { once: true });
  });
}

function describeNothing(traffic: readonly TrafficExchange[], { unknown }: TrafficReport): string {
  if (traffic.length === 0) return 'there are no exchanges';
  return `none of the ${traffic.length} exchanges is an operation of the document, such as ${unknown[0]?.call}`;
}

function summarise(
  { recordings, differences, unknown }: TrafficReport,
  files: readonly string[],
  out: string,
) {
  const exchanges = recordings.length === 1 ? '1 exchange' : `${recordings.length} exchanges`;
  const found =
    differences.length === 0
      ? 'all of them as the document says'
      : `${differences.length} differences from the document, see ${out}/errata.proposed.yaml`;
  return [
    `${exchanges} recorded in ${out}, ${found}.`,
    ...files.map((file) => `  ${file}`),
    ...unknown.map(({ call, seen }) => `not in the document: ${call} (${seen.slice(0, 3).join(', ')})`),
  ].join('\n');
}
