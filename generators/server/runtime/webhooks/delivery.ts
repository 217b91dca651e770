/** One event on its way to one endpoint, as plain data. */
export interface Delivery {
  readonly id: string;
  readonly eventId: string;
  readonly eventType: string;
  readonly url: string;
  /** The event as JSON text: every attempt sends the same bytes. */
  readonly body: string;
  readonly state: 'pending' | 'delivered' | 'failed';
  readonly attempts: readonly DeliveryAttempt[];
}

/** One attempt at a delivery. */
export interface DeliveryAttempt {
  /** When it began, in milliseconds since 1970. */
  readonly at: number;
  /** Status of the answer; null when there was none. */
  readonly status: number | null;
  /** Why there was no answer of 2xx; null when there was. */
  readonly problem: string | null;
}

/**
 * Keeps deliveries. A delivery is saved before its first attempt and after each one, so that a log on disk makes
 * delivery at least once hold across restarts: call `resume` of the sender after one.
 */
export interface DeliveryLog {
  /** Keeps a delivery in the place of the one with the same id. */
  readonly save: (delivery: Delivery) => Promise<void> | void;
  /** The deliveries whose state is `pending`, oldest first. */
  readonly pending: () => Promise<readonly Delivery[]> | readonly Delivery[];
}

/** A {@link DeliveryLog} in the memory of one process. */
export interface MemoryDeliveryLog extends DeliveryLog {
  /** Everything that is kept, oldest first. */
  readonly list: () => readonly Delivery[];
}

/**
 * Creates a log in memory. Beyond `limit` deliveries (default: 10,000), the oldest that are not pending are forgotten.
 */
export function createMemoryDeliveryLog({
  limit = 10_000,
}: {
  readonly limit?: number;
} = {}): MemoryDeliveryLog {
  const deliveries = new Map<string, Delivery>();
  return {
    save: (delivery) => {
      deliveries.set(delivery.id, delivery);
      for (const [id, { state }] of deliveries) {
        if (deliveries.size <= limit) return;
        if (state !== 'pending') deliveries.delete(id);
      }
    },
    pending: () => [...deliveries.values()].filter(({ state }) => state === 'pending'),
    list: () => [...deliveries.values()],
  };
}
