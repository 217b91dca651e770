package investments.goji.api;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** An object of JSON with names and types for its members. Members that nobody knows stay in place. */
public class JsonObject {
    private final Map<String, Object> members;

    /** An empty object. */
    public JsonObject() {
        this(new LinkedHashMap<>());
    }

    /** A view of {@code members}, which are as {@link Json#parse} gives them. */
    public JsonObject(Map<String, Object> members) {
        this.members = Objects.requireNonNull(members);
    }

    /** All members, those that have no method included. */
    public final Map<String, Object> asMap() {
        return members;
    }

    final <T> T member(String name, Function<Object, T> read) {
        return read.apply(members.get(name));
    }

    final void set(String name, Object value) {
        members.put(name, Json.plain(value, name));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof JsonObject object && members.equals(object.members);
    }

    @Override
    public int hashCode() {
        return members.hashCode();
    }

    /** The names of the members alone: the values may be personal data, and this is what gets into logs. */
    @Override
    public String toString() {
        return getClass().getSimpleName() + members.keySet();
    }
}
