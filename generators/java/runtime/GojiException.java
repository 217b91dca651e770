package investments.goji.api;

/** Any failure of a call. */
public class GojiException extends RuntimeException {
    private final String clientRequestId;

    GojiException(String message, String clientRequestId, Throwable cause) {
        super(message, cause);
        this.clientRequestId = clientRequestId;
    }

    /**
     * What the call was sent under: repeat a write under the same id, within 24 hours, and it is carried out once. Null for
     * reads.
     */
    public final String clientRequestId() {
        return clientRequestId;
    }
}
