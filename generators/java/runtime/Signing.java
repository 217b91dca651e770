package investments.goji.api;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** How requests to Goji are signed, and webhooks from Goji are recognised as such. */
public final class Signing {
    private Signing() {}

    /** The HMAC-SHA256 of nonce, line feed and timestamp, keyed with the secret as UTF-8, in Base64. */
    public static String signatureOf(String secret, String nonce, String timestamp) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256"));
            byte[] signed = (nonce + "\n" + timestamp).getBytes(StandardCharsets.UTF_8);
            return Base64.getEncoder().encodeToString(mac.doFinal(signed));
        } catch (GeneralSecurityException error) {
            throw new IllegalStateException("Every Java has HmacSHA256.", error);
        }
    }

    /** The three headers that sign one attempt at a request. Make new ones for every attempt. */
    public static Map<String, String> signRequest(String apiKey, String secret) {
        return signRequest(apiKey, secret, UUID.randomUUID().toString(), System.currentTimeMillis());
    }

    /** The same with a nonce and a time, in milliseconds since 1970, of your own: for tests. */
    public static Map<String, String> signRequest(String apiKey, String secret, String nonce, long timestamp) {
        String signature = signatureOf(secret, nonce, Long.toString(timestamp));
        Map<String, String> headers = new LinkedHashMap<>();
        headers.put("Authorization", apiKey + ":" + URLEncoder.encode(signature, StandardCharsets.UTF_8));
        headers.put("x-nonce", nonce);
        headers.put("x-timestamp", Long.toString(timestamp));
        return headers;
    }
}
