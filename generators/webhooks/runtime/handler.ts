import { isWebhookVerificationError } from './errors.js';
import type { EventMap, EventOf, TypeOf, UnknownWebhookEvent } from './event.js';
import { isOfType, parseEvent } from './event.js';
import { readBody } from './read-body.js';
import type { ReplayGuard } from './replay.js';
import { createReplayGuard } from './replay.js';
import type { VerifiedEvent, VerifyOptions, WebhookDelivery, WebhookSecrets } from './verify.js';
import { knownEvent, readVerifyOptions, verifyHeaders } from './verify.js';

/** Answers a request of the Fetch standard. It rejects only when `onError` throws. */
export type WebhookHandler = (request: Request) => Promise<Response>;

/** What is done for an event of one type. When it throws, the answer is 500, so that the event is sent again. */
export type EventHandler<Event> = (event: Event, delivery: WebhookDelivery) => Promise<void> | void;

/** A handler for each type that matters to you. */
export type EventHandlers<Events> = { readonly [Type in TypeOf<Events>]?: EventHandler<Events[Type]> };

/** What is known about a delivery that went wrong. It holds neither secrets nor personal data. */
export interface FailedDelivery {
  /** The status of the answer. 200 when the work was done, and only the store of the replay guard failed. */
  readonly status: number;
  /** Undefined when the body was not read. Not signed. */
  readonly eventId: string | undefined;
  /** Undefined when the body was not read. Not signed. */
  readonly eventType: string | undefined;
}

/** What `createWebhookReceiver` is given. */
export interface HandlerOptions<Events> extends Omit<VerifyOptions, 'secret'> {
  /**
   * The secret, several while one replaces another, or a function that is asked at each delivery. A missing secret
   * throws at once; a function that fails is answered with 500.
   */
  readonly secret: WebhookSecrets | (() => WebhookSecrets | Promise<WebhookSecrets>);
  /** A handler for each type that matters to you. */
  readonly on: EventHandlers<Events>;
  /** Hears of everything that is not answered as it should be. Must not throw. */
  readonly onError: (error: unknown, delivery: FailedDelivery) => void;
  /** An event of the document without a handler in `on`. Default: nothing, and the answer is 200. */
  readonly onUnhandled?: EventHandler<EventOf<Events>>;
  /** An event of a type that this kit does not know. Default: nothing, and the answer is 200. */
  readonly onUnknown?: EventHandler<UnknownWebhookEvent>;
  /** An event that was handled before. Default: nothing, and the answer is 200. */
  readonly onDuplicate?: EventHandler<EventOf<Events> | UnknownWebhookEvent>;
  /**
   * Lets each event be handled once. Default: one over the memory of this process; several processes need one over a
   * store that they share. `false` switches it off: then replays and repeated deliveries reach the handlers.
   */
  readonly replayGuard?: ReplayGuard | false;
  /** The longest body that is read, in bytes. Default: 1,048,576 (1 MiB). */
  readonly maxBodyBytes?: number;
}

interface Receiver<Events> {
  readonly types: readonly TypeOf<Events>[];
  readonly options: HandlerOptions<Events>;
  readonly guard: ReplayGuard | false;
  readonly maxBodyBytes: number;
}

/** What has become known of a request so far. */
interface Progress {
  event?: UnknownWebhookEvent;
}

/**
 * A function that verifies a request, hands its event to the handler for its type and answers: 200 done, 401 not from
 * Goji, 400 not an event, 405 not a POST, 413 too long, 500 a handler threw, 503 the event is being worked on right
 * now. Answers have no body. Throws `TypeError` for wrong options.
 */
export function createHandler<Events extends EventMap<Events>>(
  types: readonly TypeOf<Events>[],
  options: HandlerOptions<Events>,
): WebhookHandler {
  const { secret, maxBodyBytes = 1_048_576 } = options;
  readVerifyOptions({ ...options, secret: typeof secret === 'function' ? 'asked for later' : secret });
  if (!(Number.isInteger(maxBodyBytes) && maxBodyBytes > 0)) {
    throw new TypeError('maxBodyBytes has to be a positive whole number.');
  }
  const guard =
    options.replayGuard ?? createReplayGuard(options.clock === undefined ? {} : { clock: options.clock });
  const receiver: Receiver<Events> = { types, options, guard, maxBodyBytes };
  return async (request) => {
    if (request.method !== 'POST') return new Response(null, { status: 405, headers: { allow: 'POST' } });
    const progress: Progress = {};
    try {
      return new Response(null, { status: await receive(receiver, request, progress) });
    } catch (error) {
      const status = isWebhookVerificationError(error) ? error.status : 500;
      options.onError(error, failedDelivery(status, progress));
      return new Response(null, { status });
    }
  };
}

/** The headers come first: nothing of an unsigned request is read. */
async function receive<Events extends EventMap<Events>>(
  { types, options, guard, maxBodyBytes }: Receiver<Events>,
  request: Request,
  progress: Progress,
): Promise<number> {
  const secret = typeof options.secret === 'function' ? await options.secret() : options.secret;
  const delivery = await verifyHeaders(request.headers, { ...options, secret });
  const body = await readBody(request, maxBodyBytes);
  progress.event = parseEvent(body);
  const verified = { ...delivery, ...knownEvent<Events>(types, progress.event) };
  const work = () => dispatch(types, options, verified, delivery);
  if (guard === false) {
    await work();
    return 200;
  }
  const result = await guard.once({ ...verified, body }, work);
  if (result.duplicate) {
    if (result.finished) await options.onDuplicate?.(verified.event, delivery);
    return result.finished ? 200 : 503;
  }
  if ('storeError' in result) options.onError(result.storeError, failedDelivery(200, progress));
  return 200;
}

async function dispatch<Events extends EventMap<Events>>(
  types: readonly TypeOf<Events>[],
  options: HandlerOptions<Events>,
  verified: VerifiedEvent<Events>,
  delivery: WebhookDelivery,
): Promise<void> {
  if (verified.known === false) return options.onUnknown?.(verified.event, delivery);
  const { event } = verified;
  const type = types.find((candidate) => candidate === event.type);
  const handle = type === undefined ? undefined : handlerFor(options.on, type, event, delivery);
  return handle === undefined ? options.onUnhandled?.(event, delivery) : handle();
}

/** The call of the handler for that type; undefined when there is none. */
function handlerFor<Events extends EventMap<Events>, Type extends TypeOf<Events>>(
  on: EventHandlers<Events>,
  type: Type,
  event: EventOf<Events>,
  delivery: WebhookDelivery,
): (() => Promise<void> | void) | undefined {
  const handler = Object.hasOwn(on, type) ? on[type] : undefined;
  if (handler === undefined || !isOfType<Events, Type>(event, type)) return undefined;
  return () => handler(event, delivery);
}

function failedDelivery(status: number, { event }: Progress): FailedDelivery {
  return { status, eventId: event?.id, eventType: event?.type };
}
