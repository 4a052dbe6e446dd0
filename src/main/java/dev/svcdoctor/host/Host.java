package dev.svcdoctor.host;

import java.io.InputStream;

/**
 * One machine. Nothing here throws for what a user can meet (program absent, denied, timed out,
 * connection lost): that comes back as an {@link Answer}. Commands run with {@code LC_ALL=C} and no
 * pager.
 */
public interface Host {

    /** The machine's name for people, untrusted; empty if unknown. */
    String name();

    /** Runs a command to its end; at most {@link #MOST_OUTPUT} bytes of each stream are kept. */
    default Answer run(Command command) {
        return start(command).finish();
    }

    /** Starts a command and returns at once, so that several run at the same time. */
    Running start(Command command);

    /** The machine's files. */
    Files files();

    /** What {@link #run} keeps of standard output and of standard error, in bytes. */
    int MOST_OUTPUT = 8 << 20;

    /** A command under way. */
    interface Running {
        /**
         * Its standard output, to be read by the caller; empty if it could not be started. Reading
         * ends at the limit.
         */
        InputStream out();

        /** Waits for the end. What has not been read from {@link #out()} is in the answer. */
        Answer finish();

        /** Ends the command early, because enough has been read. */
        void stop();
    }
}
