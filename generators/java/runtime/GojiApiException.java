package investments.goji.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** An answer that is no success. */
public final class GojiApiException extends GojiException {
    /** One error of the answer, as the platform sent it. */
    public record PlatformError(String code, String message) {}

    private final int status;
    private final List<PlatformError> errors;
    private final String requestId;

    GojiApiException(String request, int status, Object body, String requestId, String clientRequestId) {
        super(request + ": " + status + " " + describe(read(body)), clientRequestId, null);
        this.status = status;
        this.errors = read(body);
        this.requestId = requestId;
    }

    /** The HTTP status. */
    public int status() {
        return status;
    }

    /** The errors of the answer; empty when it has none. */
    public List<PlatformError> errors() {
        return errors;
    }

    /** The error codes, such as {@code UNDER_18}. */
    public List<String> codes() {
        return errors.stream().map(PlatformError::code).toList();
    }

    /** {@code X-GOJI-REQUEST-ID}, or null: tell it to the platform's support. */
    public String requestId() {
        return requestId;
    }

    private static List<PlatformError> read(Object body) {
        List<PlatformError> errors = new ArrayList<>();
        if (body instanceof Map<?, ?> map && map.get("errors") instanceof List<?> list) {
            for (Object item : list) {
                if (item instanceof Map<?, ?> error) {
                    errors.add(new PlatformError(String.valueOf(error.get("errorCode")), String.valueOf(error.get("message"))));
                }
            }
        }
        return List.copyOf(errors);
    }

    private static String describe(List<PlatformError> errors) {
        if (errors.isEmpty()) return "no error code";
        return String.join("; ", errors.stream().map(error -> error.code() + " " + error.message()).toList());
    }
}
