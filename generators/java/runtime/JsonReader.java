package investments.goji.api;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/** What the methods of the APIs are written with. */
final class JsonReader {
    private JsonReader() {}

    static <T> T read(Object value, Function<Object, T> read) {
        return read.apply(value);
    }

    /** Like {@code Map.of}, but values may be null, and the order is kept. */
    static Map<String, Object> mapOf(Object... namesAndValues) {
        Map<String, Object> map = new LinkedHashMap<>();
        for (int index = 0; index < namesAndValues.length; index += 2) {
            map.put((String) namesAndValues[index], namesAndValues[index + 1]);
        }
        return map;
    }
}
