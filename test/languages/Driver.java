import investments.goji.api.CallOptions;
import investments.goji.api.Goji;
import investments.goji.api.GojiApiException;
import investments.goji.api.GojiConnectionException;
import investments.goji.api.Investors;
import investments.goji.api.Json;
import investments.goji.api.JsonObject;
import investments.goji.api.Payments;
import investments.goji.api.Signing;
import investments.goji.api.Types;
import investments.goji.api.WebhookReceiver;
import investments.goji.api.WebhookVerificationException;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Calls the generated package as its user would, and prints what came of it. The one argument is a file of JSON. */
public final class Driver {
    private static Map<String, Object> task;
    private static int read = 0;

    public static void main(String[] arguments) throws Exception {
        task = map(Json.parse(Files.readString(Path.of(arguments[0]))));
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("answers", callEverything());
        said.put("trouble", meetTrouble());
        said.put("mistakes", refuseMistakes());
        said.put("signed", list(task.get("signing")).stream().map(Driver::sign).toList());
        said.put("verified", list(task.get("verification")).stream().map(Driver::verify).toList());
        said.put("events", list(task.get("bodies")).stream().map(body -> verifyBody((String) body)).toList());
        Object exact = Json.parse("{\"amount\": 10, \"items\": [0.10, 1234567890123456.10]}");
        said.put("exact", List.of(Json.write(exact)));
        said.put("types", read);
        System.out.println(Json.write(said));
    }

    private static Map<String, Object> callEverything() throws Exception {
        Goji goji = new Goji((String) task.get("mock"), new Goji.Credentials("any", "any"));
        Map<String, Object> answers = new LinkedHashMap<>();
        for (Object item : list(task.get("cases"))) {
            Map<String, Object> given = map(item);
            Method method = methodOf(given);
            Type[] types = method.getGenericParameterTypes();
            List<Object> values = new ArrayList<>(List.of(goji));
            for (Object value : list(given.get("path"))) values.add(convert(value, types[values.size()]));
            for (int query = ((BigDecimal) given.get("queries")).intValue(); query > 0; query--) values.add(null);
            if (given.containsKey("body")) values.add(convert(given.get("body"), types[values.size()]));
            while (values.size() < types.length) values.add(null);
            Object answer = method.invoke(null, values.toArray());
            touch(answer);
            answers.put((String) given.get("id"), answer);
        }
        return answers;
    }

    private static Method methodOf(Map<String, Object> given) throws ClassNotFoundException {
        StringBuilder name = new StringBuilder("investments.goji.api.");
        for (String word : ((String) given.get("api")).split("-")) {
            name.append(Character.toUpperCase(word.charAt(0))).append(word.substring(1));
        }
        for (Method method : Class.forName(name.toString()).getMethods()) {
            Class<?>[] types = method.getParameterTypes();
            boolean plain = types.length == 0 || types[types.length - 1] != CallOptions.class;
            if (method.getName().equals(given.get("id")) && plain) return method;
        }
        throw new IllegalStateException("There is no method " + given.get("id"));
    }

    private static Object convert(Object value, Type type) throws ReflectiveOperationException {
        if (value == null) return null;
        if (type instanceof ParameterizedType list) {
            List<Object> items = new ArrayList<>();
            for (Object item : list(value)) items.add(convert(item, list.getActualTypeArguments()[0]));
            return items;
        }
        if (type == Long.class) return ((BigDecimal) value).longValueExact();
        if (value instanceof Map<?, ?> && type instanceof Class<?> made && JsonObject.class.isAssignableFrom(made)) {
            return made.getConstructor(Map.class).newInstance(value);
        }
        return value;
    }

    /** Reads every member of an answer by its method, so that a wrong type shows. */
    private static void touch(Object value) throws ReflectiveOperationException {
        if (value instanceof List<?> items) for (Object item : items) touch(item);
        if (!(value instanceof JsonObject) || value.getClass() == JsonObject.class) return;
        for (Method method : value.getClass().getDeclaredMethods()) {
            if (method.getParameterCount() > 0) continue;
            touch(method.invoke(value));
            read++;
        }
    }

    private static Map<String, Object> meetTrouble() {
        List<Object> pair = list(task.get("credentials"));
        Goji.Credentials credentials = new Goji.Credentials((String) pair.get(0), (String) pair.get(1));
        Goji goji = new Goji((String) task.get("platform"), () -> credentials, Duration.ofSeconds(10));
        Map<String, Object> said = new LinkedHashMap<>();
        said.put("ids", Investors.listInvestorIds(goji));
        said.put("shown", goji + " " + credentials);
        try {
            Investors.createInvestor(goji, new Types.NewInvestor().firstName("Zoë"));
        } catch (GojiApiException error) {
            said.put("refused", List.of(error.status(), error.codes(), error.requestId(), error.clientRequestId() != null, error.getMessage()));
        }
        Types.PositiveMoney amount = new Types.PositiveMoney().amount(new BigDecimal("1234567890123456.10")).currency("GBP");
        try {
            Payments.withdrawCash(goji, "GOJI-1234", "ISA", new Types.NewWithdrawal().amount(amount));
        } catch (GojiApiException error) {
            said.put("failed", error.status());
            said.put("repeated", Payments.withdrawCash(goji, "GOJI-1234", "ISA", new Types.NewWithdrawal().amount(amount),
                CallOptions.under(error.clientRequestId())));
        }
        try {
            Investors.getTerms(goji, new CallOptions(null, null, Duration.ofMillis(200)));
        } catch (GojiConnectionException error) {
            said.put("unanswered", true);
        }
        return said;
    }

    private static List<Object> refuseMistakes() {
        Goji goji = new Goji("sandbox", new Goji.Credentials("key", "secret"));
        List<Runnable> attempts = List.of(
            () -> Investors.getInvestor(goji, ".."),
            () -> Json.write(Map.of("amount", 10.1)),
            () -> new Goji("prod", new Goji.Credentials("key", "secret")),
            () -> new Goji.Credentials("key", "secret\n"),
            () -> Json.parse("NaN"),
            () -> new WebhookReceiver(" "));
        List<Object> said = new ArrayList<>();
        for (Runnable attempt : attempts) {
            try {
                attempt.run();
                said.add("accepted");
            } catch (IllegalArgumentException error) {
                said.add(error.getMessage());
            }
        }
        return said;
    }

    private static Object sign(Object item) {
        Map<String, Object> it = map(item);
        return new ArrayList<Object>(Signing.signRequest((String) it.get("apiKey"), (String) it.get("secret"),
            (String) it.get("nonce"), Long.parseLong((String) it.get("timestamp"))).values());
    }

    private static Object verify(Object item) {
        Map<String, Object> vector = map(item);
        Map<String, List<String>> headers = new LinkedHashMap<>();
        map(vector.get("headers")).forEach((name, value) -> headers.put(name, List.of((String) value)));
        long now = ((BigDecimal) vector.get("now")).longValueExact();
        try {
            new WebhookReceiver(List.of((String) vector.get("secret")), 300_000, () -> now).verifyHeaders(headers);
            return null;
        } catch (WebhookVerificationException error) {
            return error.reason();
        }
    }

    private static Object verifyBody(String body) {
        long now = 1763683200000L;
        Map<String, List<String>> headers = new LinkedHashMap<>();
        Signing.signRequest("key", "s", "n", now).forEach((name, value) -> headers.put(name, List.of(value.replace("key:", ""))));
        try {
            return new WebhookReceiver(List.of("new", "s"), 300_000, () -> now).verify(headers, body).type();
        } catch (WebhookVerificationException error) {
            return error.reason();
        }
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }

    @SuppressWarnings("unchecked")
    private static List<Object> list(Object value) {
        return (List<Object>) value;
    }
}
