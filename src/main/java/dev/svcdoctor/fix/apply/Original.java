package dev.svcdoctor.fix.apply;

import dev.svcdoctor.host.Access;

import java.util.Arrays;

/** A file as it was before we wrote. */
public record Original(byte[] bytes, Access access) {
    boolean is(byte[] other) {
        return Arrays.equals(bytes, other);
    }
}
