package investments.goji.api;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import java.util.function.UnaryOperator;

/**
 * Recognises the webhooks of Goji. The signature covers nonce and timestamp, not the body: receive over HTTPS alone,
 * remember the nonces (and the id of each event) in a store that all your processes share, and read back from the platform
 * what moves money.
 */
public final class WebhookReceiver {
    /** An event, of a type that this version knows or not. {@code new Types.…Event(event.asMap())} gives it types. */
    public static final class Event extends JsonObject {
        Event(Map<String, Object> members) {
            super(members);
        }

        /** The same in every delivery of one event. */
        public String id() {
            return member("id", Json::text);
        }

        public String dateTime() {
            return member("dateTime", Json::text);
        }

        public String type() {
            return member("type", Json::text);
        }

        public JsonObject content() {
            return member("content", value -> Json.object(value, JsonObject::new));
        }
    }

    private final List<String> secrets;
    private final long toleranceMs;
    private final LongSupplier clock;

    /** One secret, or several while one replaces another. Timestamps may be off by five minutes. */
    public WebhookReceiver(String... secrets) {
        this(List.of(secrets), 300_000, System::currentTimeMillis);
    }

    /** With a tolerance and a clock, both in milliseconds, of your own. */
    public WebhookReceiver(List<String> secrets, long toleranceMs, LongSupplier clock) {
        if (secrets.isEmpty() || secrets.stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("The secret of the webhook is missing or empty.");
        }
        this.secrets = List.copyOf(secrets);
        this.toleranceMs = toleranceMs;
        this.clock = clock;
    }

    /** Verifies a delivery and reads its event. {@code body} is what was received. */
    public Event verify(Map<String, List<String>> headers, String body) {
        verifyHeaders(headers);
        Object parsed;
        try {
            parsed = Json.parse(body);
        } catch (IllegalArgumentException error) {
            throw new WebhookVerificationException("malformed_json", "The body is not JSON.");
        }
        if (parsed instanceof Map<?, ?> map && map.get("content") instanceof Map<?, ?>
            && List.of("id", "dateTime", "type").stream().allMatch(name -> map.get(name) instanceof String text && !text.isEmpty())) {
            return Json.object(parsed, Event::new);
        }
        throw new WebhookVerificationException("malformed_event", "The body is JSON, but not an event.");
    }

    /** Verifies the three signed headers alone. Gives the nonce, which is good for one body. */
    public String verifyHeaders(Map<String, List<String>> headers) {
        String authorization = required(headers, "authorization");
        String nonce = required(headers, "x-nonce");
        String timestamp = required(headers, "x-timestamp");
        if (!timestamp.matches("[0-9]{1,15}")) {
            throw new WebhookVerificationException("malformed_timestamp",
                "The header x-timestamp is not a whole number of milliseconds since 1970.");
        }
        String signature = decode(authorization);
        if (!isSignature(signature)) throw explainForm(authorization, nonce, timestamp);
        if (!fits(signature, nonce, timestamp, secrets)) throw explainMismatch(signature, nonce, timestamp);
        long age = clock.getAsLong() - Long.parseLong(timestamp);
        if (Math.abs(age) > toleranceMs) {
            throw new WebhookVerificationException(age > 0 ? "timestamp_too_old" : "timestamp_in_future", "x-timestamp is "
                + Math.abs(age) / 1000 + " seconds " + (age > 0 ? "behind" : "ahead of") + " this machine's clock.");
        }
        return nonce;
    }

    private static String required(Map<String, List<String>> headers, String name) {
        List<String> values = new ArrayList<>();
        headers.forEach((key, each) -> {
            if (name.equalsIgnoreCase(key)) values.addAll(each);
        });
        if (values.size() > 1) {
            throw new WebhookVerificationException("repeated_header", "The header " + name + " is there several times.");
        }
        if (values.isEmpty() || values.get(0).isEmpty()) {
            throw new WebhookVerificationException("missing_header",
                "The header " + name + " is missing or empty. Proxies often remove it: let it through.");
        }
        return values.get(0);
    }

    private static boolean isSignature(String text) {
        return text.matches("[A-Za-z0-9+/]{43}=?");
    }

    /** Compares in constant time, and tries every secret. */
    private static boolean fits(String signature, String nonce, String timestamp, List<String> secrets) {
        byte[] given = (signature.endsWith("=") ? signature : signature + "=").getBytes(StandardCharsets.UTF_8);
        boolean found = false;
        for (String secret : secrets) {
            byte[] made = Signing.signatureOf(secret, nonce, timestamp).getBytes(StandardCharsets.UTF_8);
            found |= MessageDigest.isEqual(made, given);
        }
        return found;
    }

    private WebhookVerificationException explainForm(String authorization, String nonce, String timestamp) {
        String blanks = authorization.replace(' ', '+');
        if (isSignature(blanks) && fits(blanks, nonce, timestamp, secrets)) {
            return new WebhookVerificationException("signature_decoded_twice",
                "Something has decoded Authorization as form data: blanks for plus signs.");
        }
        String twice = decode(decode(authorization));
        if (isSignature(twice) && fits(twice, nonce, timestamp, secrets)) {
            return new WebhookVerificationException("signature_encoded_twice",
                "A proxy has URL-encoded Authorization once more.");
        }
        return new WebhookVerificationException("malformed_signature",
            "Authorization is not the URL-encoded Base64 of 32 bytes with nothing in front of it.");
    }

    private WebhookVerificationException explainMismatch(String signature, String nonce, String timestamp) {
        if (fits(signature, nonce, timestamp, mended(String::strip))) {
            return new WebhookVerificationException("secret_white_space", "The secret has white space around it.");
        }
        if (fits(signature, nonce, timestamp, mended(it -> it.strip().replaceAll("(?s)^([\"'])(.*)\\1$", "$2")))) {
            return new WebhookVerificationException("secret_quoted", "The secret has quotation marks around it.");
        }
        return new WebhookVerificationException("signature_mismatch", "The signature was not made with the secret. Else a "
            + "proxy has changed x-nonce or x-timestamp, or the caller is not Goji.");
    }

    private List<String> mended(UnaryOperator<String> mend) {
        return secrets.stream().map(mend).filter(secret -> !secret.isEmpty()).toList();
    }

    /** Decodes percent escapes, and leaves plus signs as they are. Text that is not URL-encoded comes back as it is. */
    private static String decode(String text) {
        try {
            return URLDecoder.decode(text.replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException error) {
            return text;
        }
    }

    @Override
    public String toString() {
        return "WebhookReceiver[" + secrets.size() + " secrets]";
    }
}
