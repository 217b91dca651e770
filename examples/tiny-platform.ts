import type { GojiWebhookEvent } from '@goji/api/server';
import {
  createWebhookSender,
  type GojiHandlers,
  type GojiReply,
  type GojiWebhookSenderOptions,
  gojiFastifyOptions,
  gojiLoggerOptions,
  gojiServer,
  hmacAuth,
  type WebhookEndpoint,
  type WebhookSender,
} from '@goji/api/server';
import type { AccountBalance, ErrorResponse } from '@goji/api/types';
import Fastify, { type FastifyInstance } from 'fastify';
import { type Books, type Client, createBooks } from './books.js';
import { toMoney, toPence } from './pence.js';

/** How the tiny platform is set up. */
export interface TinyPlatformOptions {
  readonly apiKey: string;
  readonly secret: string;
  /** Receives the lines of the log. Without it nothing is logged. */
  readonly log?: (line: string) => void;
  /** Options of the webhook sender that tests want to be different. */
  readonly webhooks?: Partial<GojiWebhookSenderOptions>;
}

/**
 * A complete platform in memory: investors register, deposit by simulated bank transfers, read their balances and
 * withdraw; registered webhooks are told. What it does not implement is answered by the examples of the document.
 */
export function createTinyPlatform({ apiKey, secret, log, webhooks }: TinyPlatformOptions): FastifyInstance {
  const logger = log === undefined ? false : { stream: { write: log }, ...gojiLoggerOptions() };
  const app = Fastify({ ...gojiFastifyOptions, logger });
  const endpoints: WebhookEndpoint[] = [];
  const sender = createWebhookSender({
    findEndpoints: () => endpoints,
    onError: (error) => app.log.error(error),
    ...webhooks,
  });
  // The change is made by now: a webhook that cannot be sent must not make the answer a failure.
  const tell: Tell = (event) => {
    sender.emit(event).catch((error: unknown) => app.log.error(error));
  };
  const books = createBooks();
  app.register(gojiServer, {
    authenticate: hmacAuth({ findSecret: (key) => (key === apiKey ? secret : null) }),
    fallback: 'example',
    handlers: {
      ...investorHandlers(books, tell),
      ...cashHandlers(books, tell),
      ...webhookHandlers(endpoints),
    },
  });
  app.addHook('onClose', async () => {
    const pending = await sender.drain();
    if (pending.length > 0) app.log.warn({ pending: pending.length }, 'webhooks were not delivered');
  });
  return app;
}

type Tell = (event: Parameters<WebhookSender<GojiWebhookEvent>['emit']>[0]) => void;

function investorHandlers(books: Books, tell: Tell): GojiHandlers {
  return {
    createInvestor: ({ body }) => {
      const investor = books.register(body);
      const { clientId, firstName, lastName, dateOfBirth, address, contactDetails } = investor;
      const content = { clientId, firstName, lastName, dateOfBirth, address, contactDetails };
      tell({ type: 'INVESTOR_CREATED', content });
      return { status: 200, body: investor };
    },
    getInvestor: ({ path }) => {
      const client = books.find(path.clientId);
      return client === undefined ? notFound(path.clientId) : { status: 200, body: client.investor };
    },
    getAccountBalances: ({ path }) => {
      const client = books.find(path.clientId);
      if (client === undefined) return notFound(path.clientId);
      const accounts = Object.fromEntries(
        [...client.balances].map(([account, cash]) => [account, balance(cash)]),
      );
      const { isaRemainingSubscriptionAmount: _, ...totals } = balance(totalOf(client));
      return { status: 200, body: { ...totals, accounts } };
    },
  };
}

function cashHandlers(books: Books, tell: Tell): GojiHandlers {
  return {
    simulateTopUp: ({ body }) => {
      const pence = toPence(body.amount);
      const target = books.findByReference(body.paymentReference);
      if (pence === null || pence <= 0n) return refused('INVALID_DATA', 'amount must be whole pence of GBP');
      if (target === undefined) return refused('INVALID_DATA', 'No account has this payment reference');
      const { client, account } = target;
      client.balances.set(account, (client.balances.get(account) ?? 0n) + pence);
      tell({
        type: 'INVESTOR_FUNDS_RECEIVED',
        content: {
          clientId: client.investor.clientId,
          reference: body.paymentReference,
          amount: toMoney(pence),
          accountType: account,
          intendedAccountType: account,
          redirected: false,
          sourceType: 'DEPOSIT',
        },
      });
      return { status: 200, body: 'SUCCESS' };
    },
    withdrawCash: ({ path: { clientId, accountType }, body }) => {
      const client = books.find(clientId);
      const cash = client?.balances.get(accountType);
      const pence = toPence(body.amount);
      if (client === undefined || cash === undefined) return notFound(clientId);
      if (pence === null) return refused('INVALID_DATA', 'amount must be whole pence of GBP');
      if (pence > cash)
        return refused('INSUFFICIENT_BALANCE', 'Insufficient balance to perform the withdrawal');
      client.balances.set(accountType, cash - pence);
      const { reference = 'Cash Withdrawal' } = body;
      const content = { clientId, reference, account: accountType, amount: toMoney(pence) };
      tell({ type: 'INVESTOR_FUNDS_WITHDRAWN', content });
      return { status: 200, body: 'SUCCESS' };
    },
  };
}

function webhookHandlers(endpoints: WebhookEndpoint[]): GojiHandlers {
  return {
    registerWebhook: ({ body: { url } }): GojiReply<'registerWebhook'> => {
      const endpoint = { url, secret: crypto.randomUUID() };
      endpoints.push(endpoint);
      return { status: 200, body: endpoint };
    },
  };
}

function totalOf({ balances }: Client): bigint {
  return [...balances.values()].reduce((sum, cash) => sum + cash, 0n);
}

/** Nothing is ever invested here, so everything is cash. The allowance of an ISA is not kept. */
function balance(pence: bigint): AccountBalance {
  const [cash, none] = [toMoney(pence), toMoney(0n)];
  return {
    totalBalance: cash,
    totalCashBalance: cash,
    totalQueuedInvestedBalance: none,
    totalInvestedBalance: none,
    isaRemainingSubscriptionAmount: null,
  };
}

function notFound(clientId: string): { readonly status: 404; readonly body: ErrorResponse } {
  return { status: 404, body: errorBody('NOT_FOUND', `There is no such account of ${clientId}`) };
}

function refused(errorCode: string, message: string): { readonly status: 400; readonly body: ErrorResponse } {
  return { status: 400, body: errorBody(errorCode, message) };
}

function errorBody(errorCode: string, message: string): ErrorResponse {
  return { errors: [{ errorCode, message }] };
}
