package dev.svcdoctor.host;

/** What is at a path; a symbolic link at its end is not followed. */
public sealed interface Seen {
    record Nothing() implements Seen {}

    record Plain(Access access, long size) implements Seen {}

    record Folder(Access access) implements Seen {}

    record Link(String target) implements Seen {}

    /** A device, a socket or a pipe. */
    record Other() implements Seen {}

    /** It could not be looked at; {@code why} is fit to be shown. */
    record Hidden(String why) implements Seen {}
}
