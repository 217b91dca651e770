package investments.goji.api;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;

/** A connection to the platform. Pass it to the methods of the APIs, each of which is one operation. */
public final class Goji {
    /** An API key and its secret. Printing it shows neither. */
    public record Credentials(String apiKey, String secret) {
        public Credentials {
            for (String value : new String[] {apiKey, secret}) {
                if (value == null || value.isEmpty() || !value.equals(value.strip())) {
                    throw new IllegalArgumentException("The API key or the secret is empty or has white space around it.");
                }
            }
        }

        @Override
        public String toString() {
            return "Credentials[hidden]";
        }
    }

    private final String baseUrl;
    private final Supplier<Credentials> credentials;
    private final Duration timeout;
    private final HttpClient http;

    /** {@code environment} is {@code sandbox}, {@code production} or the URL of another server. */
    public Goji(String environment, Credentials credentials) {
        this(environment, () -> credentials, Duration.ofSeconds(30));
    }

    /** With credentials that are asked for before each request, as from a vault, and a time limit for each call. */
    public Goji(String environment, Supplier<Credentials> credentials, Duration timeout) {
        this.baseUrl = Environments.ALL.getOrDefault(environment, environment).replaceAll("/+$", "");
        if (!baseUrl.matches("https?://.*")) {
            throw new IllegalArgumentException("There is no environment \"" + environment + "\". Known: "
                + String.join(", ", Environments.ALL.keySet()) + ", or a URL.");
        }
        this.credentials = credentials;
        this.timeout = timeout;
        HttpClient.Builder builder = HttpClient.newBuilder().connectTimeout(timeout).followRedirects(HttpClient.Redirect.NEVER);
        this.http = (baseUrl.startsWith("http:") ? builder.version(HttpClient.Version.HTTP_1_1) : builder).build();
    }

    /** Calls an operation once, and gives what {@link Json#parse} makes of the answer; null for an answer without body. */
    Object call(String operation, String method, String template, Map<String, Object> path, Map<String, Object> query,
        Object body, boolean answers, CallOptions options) {
        String target = target(operation, template, path, query);
        String name = "[" + method + "] " + target.replaceFirst("\\?.*", "");
        String clientRequestId = options.clientRequestId() == null && !method.equals("GET")
            ? UUID.randomUUID().toString() : options.clientRequestId();
        HttpResponse<String> answer = send(request(method, target, body, clientRequestId, options), name, clientRequestId);
        String text = answer.body();
        boolean success = answer.statusCode() >= 200 && answer.statusCode() < 300;
        if (success && (!answers || text.isEmpty())) return null;
        Object parsed = null;
        boolean sound = true;
        try {
            parsed = Json.parse(text);
        } catch (IllegalArgumentException error) {
            sound = false;
        }
        if (success && sound) return parsed;
        String requestId = answer.headers().firstValue("X-GOJI-REQUEST-ID").orElse(null);
        throw new GojiApiException(name, answer.statusCode(), parsed, requestId, clientRequestId);
    }

    private HttpRequest request(String method, String target, Object body, String clientRequestId, CallOptions options) {
        HttpRequest.Builder request = HttpRequest.newBuilder(URI.create(baseUrl + target))
            .timeout(options.timeout() == null ? timeout : options.timeout())
            .header("Accept", "application/json");
        Credentials current = credentials.get();
        Signing.signRequest(current.apiKey(), current.secret()).forEach(request::header);
        if (options.version() != null) request.header("version", options.version().toString());
        if (clientRequestId != null) request.header("X-CLIENT-REQUEST-ID", clientRequestId);
        if (body == null) return request.method(method, HttpRequest.BodyPublishers.noBody()).build();
        return request.header("Content-Type", "application/json")
            .method(method, HttpRequest.BodyPublishers.ofString(Json.write(body)))
            .build();
    }

    private HttpResponse<String> send(HttpRequest request, String name, String clientRequestId) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
        } catch (IOException error) {
            throw new GojiConnectionException(name, clientRequestId, error);
        } catch (InterruptedException error) {
            Thread.currentThread().interrupt();
            throw new GojiConnectionException(name, clientRequestId, error);
        }
    }

    private static String target(String operation, String template, Map<String, Object> path, Map<String, Object> query) {
        String target = template;
        for (Map.Entry<String, Object> parameter : path.entrySet()) {
            String value = String.valueOf(parameter.getValue());
            if (parameter.getValue() == null || value.isEmpty() || value.equals(".") || value.equals("..")) {
                throw new IllegalArgumentException(
                    operation + ": " + parameter.getKey() + " must be neither empty nor \".\" nor \"..\".");
            }
            target = target.replace("{" + parameter.getKey() + "}", encode(value));
        }
        List<String> pairs = new ArrayList<>();
        for (Map.Entry<String, Object> parameter : query.entrySet()) {
            Object value = parameter.getValue();
            for (Object each : value instanceof List<?> list ? list : value == null ? List.of() : List.of(value)) {
                pairs.add(encode(parameter.getKey()) + "=" + encode(each.toString()));
            }
        }
        return pairs.isEmpty() ? target : target + "?" + String.join("&", pairs);
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    @Override
    public String toString() {
        return "Goji[" + baseUrl + "]";
    }
}
