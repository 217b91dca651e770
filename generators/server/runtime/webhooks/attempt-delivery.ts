import type { Delivery, DeliveryAttempt } from './delivery.js';
import type { SenderSettings } from './sender-options.js';
import { signWebhook } from './sign-webhook.js';

/**
 * Tries a delivery once. Whatever goes wrong with endpoint or network is the problem of the attempt and is not thrown.
 * Null when `stop` cut the attempt off, because nobody knows then whether it arrived.
 */
export async function attemptDelivery(
  delivery: Delivery,
  settings: SenderSettings,
  stop: AbortSignal,
): Promise<DeliveryAttempt | null> {
  if (stop.aborted) return null;
  const at = settings.clock();
  const stopped = rejectionOf(stop);
  try {
    const status = await Promise.race([post(delivery, settings, { at, stop }), stopped.rejection]);
    return { at, status, problem: status >= 200 && status < 300 ? null : `the endpoint answered ${status}` };
  } catch (error) {
    if (stop.aborted) return null;
    return { at, status: null, problem: problemOf(error, settings) };
  } finally {
    stopped.release();
  }
}

/** Rejects when the signal fires, also where somebody else ignores it. */
function rejectionOf(stop: AbortSignal): {
  readonly rejection: Promise<never>;
  readonly release: () => void;
} {
  let listener = () => {};
  const rejection = new Promise<never>((_, reject) => {
    listener = () => reject(stop.reason);
    stop.addEventListener('abort', listener);
  });
  return { rejection, release: () => stop.removeEventListener('abort', listener) };
}

async function post(
  delivery: Delivery,
  settings: SenderSettings,
  { at, stop }: { readonly at: number; readonly stop: AbortSignal },
): Promise<number> {
  // Looked up anew for each attempt, so that a replaced secret and a removed endpoint take effect.
  const endpoints = await settings.findEndpoints(JSON.parse(delivery.body));
  const endpoint = endpoints.find(({ url }) => url === delivery.url);
  if (endpoint === undefined) throw new Error('the endpoint is no longer registered');
  const signature = signWebhook({ secret: endpoint.secret, nonce: settings.createId(), timestamp: at });
  const response = await settings.fetch(endpoint.url, {
    method: 'POST',
    headers: { 'content-type': 'application/json', ...signature },
    body: delivery.body,
    // A signature is for the registered address and for no other.
    redirect: 'manual',
    signal: AbortSignal.any([AbortSignal.timeout(settings.timeoutMs), stop]),
  });
  await response.body?.cancel();
  return response.status;
}

function problemOf(error: unknown, { timeoutMs }: SenderSettings): string {
  if (!(error instanceof Error)) return String(error);
  if (error.name === 'TimeoutError') return `no answer within ${timeoutMs} ms`;
  // fetch says "fetch failed" and keeps the reason in the cause.
  const { cause } = error;
  return cause instanceof Error ? `${error.message}: ${cause.message}` : error.message;
}
