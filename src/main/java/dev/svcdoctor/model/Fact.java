package dev.svcdoctor.model;

import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;

/**
 * Something we wanted to know: either known, or missing with the reason why. Replaces null between
 * rooms, so that "could not look" is never taken for "is not there".
 */
public sealed interface Fact<T> {

    /** The value is known; never null. */
    record Known<T>(T value) implements Fact<T> {
        public Known {
            Objects.requireNonNull(value);
        }
    }

    /**
     * Nothing is known; {@code why} is a short reason in lower case, fit to be shown to a person.
     */
    record Missing<T>(String why) implements Fact<T> {
        public Missing {
            Objects.requireNonNull(why);
        }
    }

    /** Something was there, but it could not be understood; {@code raw} is untrusted text. */
    record Unreadable<T>(String raw, String why) implements Fact<T> {
        public Unreadable {
            Objects.requireNonNull(raw);
            Objects.requireNonNull(why);
        }
    }

    static <T> Fact<T> known(T value) {
        return new Known<>(value);
    }

    static <T> Fact<T> missing(String why) {
        return new Missing<>(why);
    }

    static <T> Fact<T> unreadable(String raw, String why) {
        return new Unreadable<>(raw, why);
    }

    /** The value if it is known. */
    default Optional<T> asKnown() {
        return this instanceof Known<T>(T value) ? Optional.of(value) : Optional.empty();
    }

    default <R> Fact<R> map(Function<? super T, ? extends R> change) {
        return switch (this) {
            case Known<T>(T value) -> known(change.apply(value));
            case Missing<T>(String why) -> missing(why);
            case Unreadable<T>(String raw, String why) -> unreadable(raw, why);
        };
    }
}
