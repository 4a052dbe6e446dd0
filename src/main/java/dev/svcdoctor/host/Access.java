package dev.svcdoctor.host;

/**
 * Who may do what with a file, as in inode(7).
 *
 * @param mode permission bits, like 0644
 * @param user the owner's number, -1 for whoever writes
 * @param group the group's number, -1 for whoever writes
 */
public record Access(int mode, int user, int group) {
    /** What a new configuration file gets. */
    public static final Access PLAIN = new Access(0644, -1, -1);

    public Access {
        if (mode < 0 || mode > 07777) {
            throw new IllegalArgumentException("not a file mode: " + mode);
        }
    }

    /** Like {@code 0644}. */
    public String modeText() {
        return String.format("%04o", mode);
    }
}
