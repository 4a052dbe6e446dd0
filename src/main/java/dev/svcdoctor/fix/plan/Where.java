package dev.svcdoctor.fix.plan;

import dev.svcdoctor.model.UnitName;

import java.nio.file.Path;
import java.util.Locale;

/** Which manager's folder is written to, and for how long. */
public enum Where {
    /** Of the system, for good. */
    ETC("/etc/systemd/system"),
    /** Of the system, until the next boot. */
    RUNTIME("/run/systemd/system"),
    /** Of the user who runs svc-doctor. */
    USER(".config/systemd/user");

    private static final String SYSTEM_LEDGER = "/var/lib/svc-doctor";
    private static final String USER_LEDGER = ".local/state/svc-doctor";

    private final String units;

    Where(String units) {
        this.units = units;
    }

    /**
     * The drop-in for a unit, as systemd sees it, without any scratch root.
     *
     * @param home of the user; only {@link #USER} looks at it
     */
    public Path dropIn(UnitName unit, Path home) {
        return base(home).resolve(units).resolve(unit + ".d").resolve("override.conf");
    }

    /** The folder in which every write is recorded. */
    public Path ledgerFolder(Path home) {
        return base(home).resolve(user() ? USER_LEDGER : SYSTEM_LEDGER);
    }

    /** True if the user's own manager is meant. */
    public boolean user() {
        return this == USER;
    }

    /** As written in the ledger. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    private Path base(Path home) {
        return user() ? home : Path.of("/");
    }
}
