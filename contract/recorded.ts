import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { applyPatch, type PatchOperation } from './apply-patch.js';

/** A request or an answer: JSON, or the raw text where it is not JSON. */
export interface RecordedMessage {
  readonly body?: unknown;
  readonly text?: string;
  /** Only of what was recorded from traffic, and only those that `recordedHeaders` lists. Names in lower case. */
  readonly headers?: Readonly<Record<string, string>>;
}

/**
 * One exchange: exactly as the reference prints it, with the repairs that its mistakes need, or recorded from traffic,
 * with what is sensitive replaced.
 */
export interface RecordedExchange {
  readonly operation: string;
  /** File and line of the reference, or the recording and the number of the exchange in it. */
  readonly source: string;
  readonly request?: RecordedMessage & { readonly parameters?: RecordedParameters };
  readonly response?: RecordedMessage & { readonly status: number };
  readonly repairs: readonly Repair[];
}

/** A webhook that the reference prints: its whole envelope, or only what goes into `content`. */
export interface RecordedWebhook {
  readonly webhook: string;
  readonly source: string;
  readonly printed: 'content' | 'envelope';
  readonly request: RecordedMessage;
  readonly repairs: readonly Repair[];
}

/** A body that the reference prints for no operation in particular, such as the form of all errors. */
export interface RecordedBody {
  /** Component schema that describes it. */
  readonly schema: string;
  readonly source: string;
  readonly response: RecordedMessage;
  readonly repairs: readonly Repair[];
}

/** Values that make the printed URL callable, by location. */
export interface RecordedParameters {
  readonly path?: Readonly<Record<string, string>>;
  readonly query?: Readonly<Record<string, unknown>>;
}

export type Part = 'request' | 'response';

/**
 * A repair of one part: text replacements first, so that it parses, then JSON Patch operations. `drop` says that there is
 * no body at all, where the reference prints `""` for one.
 */
export interface Repair {
  readonly erratum: string;
  readonly part: Part;
  readonly drop?: true;
  readonly replace?: readonly { readonly find: string; readonly with: string }[];
  readonly patch?: readonly PatchOperation[];
}

/** Anything recorded. */
export type Recorded = RecordedExchange | RecordedWebhook;

/** What a folder of recordings holds, each with its path below the folder, with forward slashes, in order of paths. */
export interface Recordings {
  readonly exchanges: readonly (readonly [string, RecordedExchange])[];
  readonly webhooks: readonly (readonly [string, RecordedWebhook])[];
  readonly bodies: readonly (readonly [string, RecordedBody])[];
}

/** Reads every `.json` file below `folder`. Throws what the file system or the JSON parser throws. */
export function readRecordings(folder: string): Recordings {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.json'))
    .sort()
    .map((name): [string, RecordedExchange | RecordedWebhook | RecordedBody] => [
      name.replaceAll('\\', '/'),
      JSON.parse(readFileSync(join(folder, name), 'utf8')),
    ]);
  return {
    exchanges: files.flatMap(([name, recorded]) => ('operation' in recorded ? [[name, recorded]] : [])),
    webhooks: files.flatMap(([name, recorded]) => ('webhook' in recorded ? [[name, recorded]] : [])),
    bodies: files.flatMap(([name, recorded]) => ('schema' in recorded ? [[name, recorded]] : [])),
  };
}

/** True when the exchange prints a body for this part. */
export function hasBody(exchange: Recorded, part: Part): boolean {
  const message = messageOf(exchange, part);
  return message !== undefined && ('body' in message || 'text' in message);
}

/** The repairs that concern one part. */
export function repairsOf(exchange: Recorded, part: Part): readonly Repair[] {
  return exchange.repairs.filter((repair) => repair.part === part);
}

/** The body as printed. Throws a SyntaxError when what is printed is not JSON. */
export function printedBody(exchange: Recorded, part: Part): unknown {
  const message = messageOf(exchange, part);
  return message?.text === undefined ? message?.body : JSON.parse(message.text);
}

/**
 * The body after all repairs; undefined when they drop it. Throws when a replacement finds nothing or a patch does not
 * apply.
 */
export function repairedBody(exchange: Recorded, part: Part): unknown {
  const message = messageOf(exchange, part);
  const repairs = repairsOf(exchange, part);
  if (repairs.some((repair) => repair.drop)) return undefined;
  const body =
    message?.text === undefined ? structuredClone(message?.body) : parseRepaired(message.text, repairs);
  return applyPatch(
    body,
    repairs.flatMap((repair) => repair.patch ?? []),
  );
}

function parseRepaired(text: string, repairs: readonly Repair[]): unknown {
  let repaired = text;
  for (const { find, with: replacement } of repairs.flatMap((repair) => repair.replace ?? [])) {
    if (!repaired.includes(find))
      throw new Error(`Nothing to repair: ${JSON.stringify(find)} is not printed`);
    repaired = repaired.replaceAll(find, replacement);
  }
  return JSON.parse(repaired);
}

function messageOf(recorded: Recorded, part: Part): RecordedMessage | undefined {
  if (part === 'request') return recorded.request;
  return 'operation' in recorded ? recorded.response : undefined;
}
