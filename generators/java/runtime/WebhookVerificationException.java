package investments.goji.api;

/** A delivery is not what Goji sends. The message names the likely cause, and never holds a secret or a signature. */
public final class WebhookVerificationException extends RuntimeException {
    private final String reason;

    WebhookVerificationException(String reason, String message) {
        super(message);
        this.reason = reason;
    }

    /** A code such as {@code signature_mismatch}. */
    public String reason() {
        return reason;
    }
}
