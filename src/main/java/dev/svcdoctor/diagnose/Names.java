package dev.svcdoctor.diagnose;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The names that a pattern's conditions have given so far, each to one value or several. Immutable.
 */
record Names(Map<String, List<String>> values) {
    static final Names NONE = new Names(Map.of());

    Names {
        values = Map.copyOf(values);
    }

    Names with(String name, List<String> value) {
        Map<String, List<String>> more = new HashMap<>(values);
        more.put(name, List.copyOf(value));
        return new Names(more);
    }

    Names with(String name, String value) {
        return with(name, List.of(value));
    }

    /** The last value. */
    Optional<String> last(String name) {
        return all(name).filter(found -> !found.isEmpty()).map(List::getLast);
    }

    Optional<List<String>> all(String name) {
        return Optional.ofNullable(values.get(name));
    }
}
