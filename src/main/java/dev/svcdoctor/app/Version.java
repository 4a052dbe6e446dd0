package dev.svcdoctor.app;

import java.util.Optional;

/** Which svc-doctor this is. */
final class Version {
    private Version() {}

    /** Like {@code 0.1.0}. */
    static String number() {
        return Optional.ofNullable(Version.class.getPackage().getImplementationVersion())
                .orElse("0.1.0-SNAPSHOT");
    }

    static String line() {
        return "svc-doctor " + number() + " (Java " + Runtime.version().feature() + ")\n";
    }
}
