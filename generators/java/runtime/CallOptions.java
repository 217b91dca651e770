package investments.goji.api;

import java.time.Duration;

/**
 * Options of one call; null is the default of each.
 *
 * @param clientRequestId names the instruction of a write, which is carried out once for each id (default: a random UUID)
 * @param version version of the operation (default: the platform's, which is 1)
 * @param timeout how long to wait for the answer (default: that of the client)
 */
public record CallOptions(String clientRequestId, Integer version, Duration timeout) {
    /** Every default. */
    public static final CallOptions DEFAULTS = new CallOptions(null, null, null);

    /** Options with that client request id alone. */
    public static CallOptions under(String clientRequestId) {
        return new CallOptions(clientRequestId, null, null);
    }
}
