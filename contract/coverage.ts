import type { ApiModel } from '../generators/model/types.js';
import type { Exchange } from './exchanges.js';
import type { RecordedWebhook } from './recorded.js';

/** How much of the document is proved by exchanges. `docs/data/coverage.json` holds it; the docs page shows it. */
export interface CoverageTable {
  /** One row for each operation, in the order of the document. */
  readonly operations: readonly OperationCoverage[];
  /** One row for each webhook, in the order of the document. */
  readonly webhooks: readonly WebhookCoverage[];
}

/** What is known of one operation, and how many of its exchanges passed each replay. */
export interface OperationCoverage {
  readonly operation: string;
  readonly api: string;
  /** Method and path, such as `GET /investorIds`. */
  readonly call: string;
  /** File and line of the reference. */
  readonly source: string;
  /** Named examples of 2xx answers; a success without a body counts as one. */
  readonly successes: number;
  /** Named examples of all other answers. */
  readonly errors: number;
  /** Exchanges that the reference prints. 0 when it prints none: `npm run coverage` proves that none is left out. */
  readonly recorded: number;
  readonly replayed: {
    /** Request and answer are valid by the document. */
    readonly schema: number;
    /** Typed client against the mock: the same status, body and error. */
    readonly mock: number;
    /** Typed client against the generated server: the same. */
    readonly server: number;
  };
}

/** What is known of one webhook, and how many of its events passed each replay. */
export interface WebhookCoverage {
  readonly webhook: string;
  readonly source: string;
  /** Named examples of the event. */
  readonly examples: number;
  /** Events that the reference prints, never 0. */
  readonly recorded: number;
  readonly replayed: {
    /** The event is valid by the document. */
    readonly schema: number;
    /** The sender of the generated server delivered it. */
    readonly sender: number;
    /** The handler of the webhook kit got the same event. */
    readonly receiver: number;
  };
}

/** Names of replays that passed, such as `mock createInvestor 200 individual`, made by `replayKey`. */
export type Passed = ReadonlySet<string>;

/** One event to be replayed. */
export interface WebhookExchange {
  /** Such as `INVESTOR_CREATED individual` or `webhooks/INVESTOR_CREATED.1.json`. */
  readonly name: string;
  readonly origin: 'named' | 'recorded';
  readonly webhook: string;
  readonly event: unknown;
}

/** Everything that is replayed. */
export interface Evidence {
  readonly model: ApiModel;
  readonly exchanges: readonly Exchange[];
  readonly events: readonly WebhookExchange[];
}

/** The name under which a passed replay is noted. */
export function replayKey(side: string, exchange: { readonly name: string }): string {
  return `${side} ${exchange.name}`;
}

/** Every named and every recorded event; `complete` makes a whole event of a recorded one. */
export function listEvents(
  model: ApiModel,
  recorded: readonly (readonly [string, RecordedWebhook])[],
  complete: (webhook: RecordedWebhook) => unknown,
): readonly WebhookExchange[] {
  const named = model.webhooks.flatMap(({ type, payload }) =>
    payload.examples.map((example): WebhookExchange => {
      return { name: `${type} ${example.name}`, origin: 'named', webhook: type, event: example.value };
    }),
  );
  return [
    ...named,
    ...recorded.map(([name, webhook]): WebhookExchange => {
      return { name, origin: 'recorded', webhook: webhook.webhook, event: complete(webhook) };
    }),
  ];
}

/** Builds the table from the evidence and from what of it passed. */
export function buildCoverage({ model, exchanges, events }: Evidence, passed: Passed): CoverageTable {
  const count = (list: readonly { readonly name: string }[], side: string) =>
    list.filter((exchange) => passed.has(replayKey(side, exchange))).length;
  return {
    operations: model.operations.map((operation) => {
      const own = exchanges.filter((exchange) => exchange.operation.id === operation.id);
      const named = own.filter(({ origin }) => origin === 'named');
      return {
        operation: operation.id,
        api: operation.api,
        call: `${operation.method.toUpperCase()} ${operation.path}`,
        source: operation.source,
        successes: named.filter(({ status }) => status < 300).length,
        errors: named.filter(({ status }) => status >= 300).length,
        recorded: own.length - named.length,
        replayed: {
          schema: count(own, 'schema'),
          mock: count(own, 'mock'),
          server: count(own, 'server'),
        },
      };
    }),
    webhooks: model.webhooks.map(({ type, source }) => {
      const own = events.filter(({ webhook }) => webhook === type);
      return {
        webhook: type,
        source,
        examples: own.filter(({ origin }) => origin === 'named').length,
        recorded: own.filter(({ origin }) => origin === 'recorded').length,
        replayed: {
          schema: count(own, 'schema'),
          sender: count(own, 'sender'),
          receiver: count(own, 'receiver'),
        },
      };
    }),
  };
}

/** What the table lacks, as `row: what`. Every operation and webhook has a row, and every row all its cells. */
export function missingCells(table: CoverageTable, model: ApiModel): readonly string[] {
  const rows = new Map<string, readonly string[]>([
    ...table.operations.map((row) => [row.operation, gapsOfOperation(row)] as const),
    ...table.webhooks.map((row) => [row.webhook, gapsOfWebhook(row)] as const),
  ]);
  const wanted = [...model.operations.map(({ id }) => id), ...model.webhooks.map(({ type }) => type)];
  return wanted.flatMap((name) => (rows.get(name) ?? ['no row']).map((gap) => `${name}: ${gap}`));
}

function gapsOfOperation(row: OperationCoverage): string[] {
  return [
    ...(row.source === '' ? ['no source'] : []),
    ...(row.successes === 0 ? ['no success example'] : []),
    ...(row.errors === 0 ? ['no error example'] : []),
    ...gapsOfReplays(row.replayed, row.successes + row.errors + row.recorded),
  ];
}

function gapsOfWebhook(row: WebhookCoverage): string[] {
  return [
    ...(row.source === '' ? ['no source'] : []),
    ...(row.examples === 0 ? ['no example'] : []),
    ...(row.recorded === 0 ? ['nothing recorded'] : []),
    ...gapsOfReplays(row.replayed, row.examples + row.recorded),
  ];
}

function gapsOfReplays(replayed: Readonly<Record<string, number>>, total: number): string[] {
  return Object.entries(replayed)
    .filter(([, count]) => count !== total)
    .map(([side, count]) => `${side} replayed ${count} of ${total}`);
}
