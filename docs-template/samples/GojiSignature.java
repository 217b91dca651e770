import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Signs requests to the Goji Platform. Java 11 or later, nothing but the JDK. */
public final class GojiSignature {
    private GojiSignature() {}

    /** A request with the headers of one attempt. Make a new one for every attempt. */
    public static HttpRequest.Builder signedRequest(String url) {
        String nonce = UUID.randomUUID().toString();
        String timestamp = String.valueOf(System.currentTimeMillis());
        String signed = signature(System.getenv("GOJI_SECRET"), nonce, timestamp);
        return HttpRequest.newBuilder(URI.create(url))
            .header("Authorization", System.getenv("GOJI_API_KEY") + ":" + signed)
            .header("x-nonce", nonce)
            .header("x-timestamp", timestamp);
    }

    /** The HMAC-SHA256 of nonce, line feed and timestamp, as Base64, URL-encoded. */
    public static String signature(String secret, String nonce, String timestamp) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(UTF_8), "HmacSHA256"));
            byte[] digest = mac.doFinal((nonce + "\n" + timestamp).getBytes(UTF_8));
            return URLEncoder.encode(Base64.getEncoder().encodeToString(digest), UTF_8);
        } catch (GeneralSecurityException error) {
            throw new IllegalStateException(error);
        }
    }
}
