package investments.goji.api;

/** No answer: the connection failed or the time was up. The platform may have carried the request out or not. */
public final class GojiConnectionException extends GojiException {
    GojiConnectionException(String request, String clientRequestId, Throwable cause) {
        super(request + ": no answer (" + cause.getClass().getSimpleName() + ")", clientRequestId, cause);
    }
}
