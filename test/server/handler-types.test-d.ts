import { describe, expectTypeOf, it } from 'vitest';
import type {
  createWebhookSender,
  EventInput,
  GojiHandlers,
  GojiReply,
  GojiRequest,
  GojiServerOptions,
  GojiWebhookEvent,
  GojiWebhookEvents,
  GojiWebhookSenderOptions,
  IdempotencyStore,
} from '../../generated/server/index.js';
import type { ErrorResponse, Investor, NewInvestor } from '../../generated/types.js';
import type { HandlerOf, ReplyOf, RequestOf } from '../../generators/server/runtime/handler-types.js';

declare const investor: Investor;
declare const errors: ErrorResponse;

interface Delete {
  parameters: { query?: { force?: boolean }; header: { 'X-ONE': string }; path?: never };
  requestBody?: { content: { 'application/json': { reason: string } } };
  responses: { 204: { headers: object; content?: never }; 400: { content: { 'application/json': string } } };
}

// Checked by tsc; nothing here runs.
describe('handler types', () => {
  it('give the request of the contract', () => {
    expectTypeOf<GojiRequest<'createInvestor'>['body']>().toEqualTypeOf<NewInvestor>();
    expectTypeOf<GojiRequest<'listInvestorIds'>['body']>().toEqualTypeOf<undefined>();
    expectTypeOf<GojiRequest<'withdrawCash'>['path']['clientId']>().toEqualTypeOf<string>();
    expectTypeOf<GojiRequest<'createInvestor'>['headers']['x-client-request-id']>().toEqualTypeOf<
      string | undefined
    >();
    expectTypeOf<RequestOf<Delete>['headers']>().toEqualTypeOf<{ 'x-one': string }>();
    expectTypeOf<RequestOf<Delete>['query']['force']>().toEqualTypeOf<boolean | undefined>();
    expectTypeOf<RequestOf<Delete>['body']>().toEqualTypeOf<{ reason: string } | undefined>();
    // @ts-expect-error listInvestorIds has no path parameters
    expectTypeOf<GojiRequest<'listInvestorIds'>['path']['clientId']>().toBeString();
  });

  it('accept each documented status with its own body alone', () => {
    const fine: GojiReply<'createInvestor'>[] = [
      { status: 200, body: investor },
      { status: 400, body: errors, headers: { 'retry-after': '1' } },
    ];
    expectTypeOf(fine).not.toBeNever();
    // @ts-expect-error an error body does not belong to 200
    expectTypeOf<{ status: 200; body: ErrorResponse }>().toExtend<GojiReply<'createInvestor'>>();
    // @ts-expect-error an investor does not belong to 400
    expectTypeOf<{ status: 400; body: Investor }>().toExtend<GojiReply<'createInvestor'>>();
    // @ts-expect-error 418 is not documented
    expectTypeOf<{ status: 418; body: ErrorResponse }>().toExtend<GojiReply<'createInvestor'>>();
    // @ts-expect-error the body is missing
    expectTypeOf<{ status: 200 }>().toExtend<GojiReply<'createInvestor'>>();
    // @ts-expect-error the platform answers "SUCCESS" here
    expectTypeOf<{ status: 200; body: 'DONE' }>().toExtend<GojiReply<'withdrawCash'>>();
    expectTypeOf<{ status: 204 }>().toExtend<ReplyOf<Delete>>();
    // @ts-expect-error 204 has no body
    expectTypeOf<{ status: 204; body: string }>().toExtend<ReplyOf<Delete>>();
  });

  it('accept a part of the operations, as literal or class, sync or async', () => {
    const none: GojiHandlers = {};
    class Handlers implements GojiHandlers {
      async createInvestor({ body }: GojiRequest<'createInvestor'>): Promise<GojiReply<'createInvestor'>> {
        return body.entityType === 'CORPORATE'
          ? { status: 400, body: errors }
          : { status: 200, body: investor };
      }
      listInvestorIds() {
        return { status: 200, body: ['GOJI-1'] } as const;
      }
    }
    const some: GojiHandlers = new Handlers();
    expectTypeOf([none, some]).not.toBeNever();
    // @ts-expect-error there is no such operation
    const misspelt: GojiHandlers = { createInvestr: () => ({ status: 200, body: investor }) };
    // @ts-expect-error the body of 200 is an investor
    const wrong: GojiHandlers = { createInvestor: () => ({ status: 200, body: 'SUCCESS' }) };
    expectTypeOf([misspelt, wrong]).not.toBeNever();
    expectTypeOf<(request: RequestOf<Delete>) => { status: 204 }>().toExtend<HandlerOf<Delete>>();
  });

  it('make authentication a decision', () => {
    expectTypeOf<{ handlers: GojiHandlers; authenticate: 'none' }>().toExtend<GojiServerOptions>();
    // @ts-expect-error authenticate is missing
    expectTypeOf<{ handlers: GojiHandlers }>().toExtend<GojiServerOptions>();
  });
});

describe('server options', () => {
  type With<Options> = { handlers: GojiHandlers; authenticate: 'none' } & Options;

  it('take the modes that there are', () => {
    expectTypeOf<With<{ fallback: 'example' }>>().toExtend<GojiServerOptions>();
    expectTypeOf<With<{ validateResponses: 'log' }>>().toExtend<GojiServerOptions>();
    expectTypeOf<With<{ idempotency: 'off' }>>().toExtend<GojiServerOptions>();
    expectTypeOf<With<{ idempotency: IdempotencyStore }>>().toExtend<GojiServerOptions>();
    // @ts-expect-error there is no such fallback
    expectTypeOf<With<{ fallback: 'examples' }>>().toExtend<GojiServerOptions>();
    // @ts-expect-error a store needs abandon
    expectTypeOf<With<{ idempotency: Omit<IdempotencyStore, 'abandon'> }>>().toExtend<GojiServerOptions>();
  });
});

describe('webhook types', () => {
  type Emit = ReturnType<typeof createWebhookSender>['emit'];
  const kyc = { type: 'INVESTOR_KYC_STATUS_CHANGE' } as const;
  const content = { clientId: 'GOJI-1', newKycStatus: 'ELECTRONICALLY_VERIFIED' } as const;

  it('take an event with or without id and time', () => {
    const plain = { ...kyc, content };
    const complete = { ...plain, id: 'a', dateTime: '2026-04-07T09:30:00' };
    expectTypeOf(plain).toExtend<EventInput<GojiWebhookEvent>>();
    expectTypeOf(complete).toExtend<EventInput<GojiWebhookEvent>>();
    expectTypeOf<Parameters<Emit>[0]>().toEqualTypeOf<EventInput<GojiWebhookEvent>>();
    expectTypeOf<GojiWebhookEvents['FUNDS_RECEIVED']['type']>().toEqualTypeOf<'FUNDS_RECEIVED'>();
  });

  it('hold the content against the type', () => {
    // @ts-expect-error there is no such status
    const status: EventInput<GojiWebhookEvent> = { ...kyc, content: { ...content, newKycStatus: 'DONE' } };
    // @ts-expect-error this is the content of another event
    const other: EventInput<GojiWebhookEvent> = { type: 'INVESTOR_CREATED', content };
    // @ts-expect-error there is no such event
    const unknown: EventInput<GojiWebhookEvent> = { type: 'INVESTOR_LOST', content };
    expectTypeOf([status, other, unknown]).not.toBeNever();
  });

  it('make error reporting a decision', () => {
    expectTypeOf<
      Pick<GojiWebhookSenderOptions, 'findEndpoints' | 'onError'>
    >().toExtend<GojiWebhookSenderOptions>();
    // @ts-expect-error onError is missing
    expectTypeOf<Pick<GojiWebhookSenderOptions, 'findEndpoints'>>().toExtend<GojiWebhookSenderOptions>();
  });
});
