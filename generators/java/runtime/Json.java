package investments.goji.api;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** JSON in which numbers stay exact: each is a {@link BigDecimal}, and never a binary float. */
public final class Json {
    private static final int DEEPEST = 200;

    private final String text;
    private int at;
    private int depth;

    private Json(String text) {
        this.text = text;
    }

    /** Maps, lists, text, {@link BigDecimal}, {@link Boolean} and null. Throws {@link IllegalArgumentException}. */
    public static Object parse(String text) {
        Json json = new Json(text);
        Object value = json.value();
        json.blanks();
        if (json.at != text.length()) throw json.wrong();
        return value;
    }

    /** Writes what {@link #parse} gives, {@link JsonObject}s and whole numbers. Refuses binary floats. */
    public static String write(Object value) {
        StringBuilder out = new StringBuilder();
        write(value, out, "body");
        return out.toString();
    }

    static String text(Object value) {
        return value == null ? null : (String) value;
    }

    static BigDecimal decimal(Object value) {
        return value == null ? null : (BigDecimal) value;
    }

    static Long whole(Object value) {
        return value == null ? null : ((BigDecimal) value).longValueExact();
    }

    static Boolean truth(Object value) {
        return value == null ? null : (Boolean) value;
    }

    static Object any(Object value) {
        return value;
    }

    @SuppressWarnings("unchecked")
    static <T> T object(Object value, Function<Map<String, Object>, T> make) {
        return value == null ? null : make.apply((Map<String, Object>) value);
    }

    static <T> List<T> list(Object value, Function<Object, T> read) {
        if (value == null) return null;
        List<T> items = new ArrayList<>();
        for (Object item : (List<?>) value) items.add(read.apply(item));
        return items;
    }

    static <T> Map<String, T> map(Object value, Function<Object, T> read) {
        if (value == null) return null;
        Map<String, T> members = new LinkedHashMap<>();
        ((Map<?, ?>) value).forEach((name, member) -> members.put((String) name, read.apply(member)));
        return members;
    }

    /** A value as it is kept in a {@link JsonObject}: as {@link #parse} would give it. */
    static Object plain(Object value, String where) {
        if (value instanceof JsonObject object) return object.asMap();
        if (value instanceof Integer || value instanceof Long) return BigDecimal.valueOf(((Number) value).longValue());
        if (value instanceof List<?> list) {
            List<Object> items = new ArrayList<>();
            for (Object item : list) items.add(plain(item, where));
            return items;
        }
        if (value instanceof Map<?, ?> map) {
            Map<String, Object> members = new LinkedHashMap<>();
            map.forEach((name, member) -> members.put((String) name, plain(member, where + "." + name)));
            return members;
        }
        if (value == null || value instanceof String || value instanceof Boolean || value instanceof BigDecimal) return value;
        throw new IllegalArgumentException(where + " is a " + value.getClass().getSimpleName()
            + ", which JSON does not hold exactly. Use BigDecimal for decimals, and text for dates.");
    }

    private static void write(Object given, StringBuilder out, String where) {
        Object value = plain(given, where);
        if (value == null || value instanceof Boolean) out.append(value);
        else if (value instanceof String string) writeText(string, out);
        else if (value instanceof BigDecimal number) out.append(number.toPlainString());
        else if (value instanceof Map<?, ?> map) {
            out.append('{');
            String comma = "";
            for (Map.Entry<?, ?> member : map.entrySet()) {
                out.append(comma);
                writeText((String) member.getKey(), out);
                out.append(':');
                write(member.getValue(), out, where + "." + member.getKey());
                comma = ",";
            }
            out.append('}');
        } else {
            out.append('[');
            String comma = "";
            for (Object item : (List<?>) value) {
                out.append(comma);
                write(item, out, where);
                comma = ",";
            }
            out.append(']');
        }
    }

    private static void writeText(String string, StringBuilder out) {
        out.append('"');
        for (int index = 0; index < string.length(); index++) {
            char character = string.charAt(index);
            if (character == '"' || character == '\\') out.append('\\').append(character);
            else if (character < 0x20) out.append(String.format("\\u%04x", (int) character));
            else out.append(character);
        }
        out.append('"');
    }

    private Object value() {
        blanks();
        if (at >= text.length() || depth > DEEPEST) throw wrong();
        char first = text.charAt(at);
        if (first == '{') return object();
        if (first == '[') return array();
        if (first == '"') return string();
        if (text.startsWith("true", at)) return word("true", true);
        if (text.startsWith("false", at)) return word("false", false);
        if (text.startsWith("null", at)) return word("null", null);
        return number();
    }

    private Object word(String word, Object value) {
        at += word.length();
        return value;
    }

    private Map<String, Object> object() {
        Map<String, Object> members = new LinkedHashMap<>();
        depth++;
        at++;
        blanks();
        if (skip('}')) return up(members);
        do {
            blanks();
            if (at >= text.length() || text.charAt(at) != '"') throw wrong();
            String name = string();
            blanks();
            if (!skip(':')) throw wrong();
            members.put(name, value());
            blanks();
        } while (skip(','));
        if (!skip('}')) throw wrong();
        return up(members);
    }

    private List<Object> array() {
        List<Object> items = new ArrayList<>();
        depth++;
        at++;
        blanks();
        if (skip(']')) return up(items);
        do {
            items.add(value());
            blanks();
        } while (skip(','));
        if (!skip(']')) throw wrong();
        return up(items);
    }

    private <T> T up(T value) {
        depth--;
        return value;
    }

    private String string() {
        StringBuilder out = new StringBuilder();
        for (at++; at < text.length(); at++) {
            char character = text.charAt(at);
            if (character == '"') {
                at++;
                return out.toString();
            }
            if (character < 0x20) throw wrong();
            out.append(character == '\\' ? escaped() : character);
        }
        throw wrong();
    }

    private char escaped() {
        at++;
        if (at >= text.length()) throw wrong();
        char character = text.charAt(at);
        switch (character) {
            case '"', '\\', '/': return character;
            case 'b': return '\b';
            case 'f': return '\f';
            case 'n': return '\n';
            case 'r': return '\r';
            case 't': return '\t';
            case 'u':
                String digits = text.substring(at + 1, Math.min(at + 5, text.length()));
                if (!digits.matches("[0-9A-Fa-f]{4}")) throw wrong();
                at += 4;
                return (char) Integer.parseInt(digits, 16);
            default: throw wrong();
        }
    }

    private BigDecimal number() {
        int start = at;
        while (at < text.length() && "+-.eE0123456789".indexOf(text.charAt(at)) >= 0) at++;
        String digits = text.substring(start, at);
        if (!digits.matches("-?(0|[1-9][0-9]*)(\\.[0-9]+)?([eE][+-]?[0-9]{1,3})?")) throw wrong();
        return new BigDecimal(digits);
    }

    private boolean skip(char wanted) {
        if (at >= text.length() || text.charAt(at) != wanted) return false;
        at++;
        return true;
    }

    private void blanks() {
        while (at < text.length() && " \t\r\n".indexOf(text.charAt(at)) >= 0) at++;
    }

    /** Does not quote the text, which may hold personal data. */
    private IllegalArgumentException wrong() {
        return new IllegalArgumentException("Not JSON at character " + at + ".");
    }
}
