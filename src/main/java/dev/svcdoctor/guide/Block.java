package dev.svcdoctor.guide;

import dev.svcdoctor.fix.plan.Diff;
import dev.svcdoctor.model.Step;

import java.util.List;

/** One part of a page. Text in it is untrusted and may hold line breaks. */
public sealed interface Block {

    /** The title of what follows, like {@code Why}. */
    record Heading(String text) implements Block {}

    /** Prose; each paragraph is wrapped by the front. */
    record Text(List<String> paragraphs) implements Block {
        public Text {
            paragraphs = List.copyOf(paragraphs);
        }

        static Text of(String... paragraphs) {
            return new Text(List.of(paragraphs));
        }
    }

    /** The lines a person would point at. */
    record Proof(List<Row> rows) implements Block {
        /**
         * @param when the time, or the source of what has none ({@code show})
         * @param text the quoted line
         * @param note why it matters; may be empty
         */
        public record Row(String when, String text, String note) {}

        public Proof {
            rows = List.copyOf(rows);
        }
    }

    /**
     * What to do by hand, in order; numbered by the front. Commands stand on lines of their own,
     * ready to copy.
     */
    record Steps(List<Step> steps) implements Block {
        public Steps {
            steps = List.copyOf(steps);
        }
    }

    /**
     * The text of a file, or what changes in it.
     *
     * @param file its path
     * @param note beside the path, like {@code new file}; may be empty
     */
    record Lines(String file, String note, List<Diff.Line> lines) implements Block {
        public Lines {
            lines = List.copyOf(lines);
        }
    }

    /** Commands, one a line, ready to copy: never wrapped. */
    record Commands(List<String> commands) implements Block {
        public Commands {
            commands = List.copyOf(commands);
        }
    }

    /** Work under way or done. */
    record Progress(List<Row> rows) implements Block {
        /**
         * @param detail may be empty
         */
        public record Row(String what, dev.svcdoctor.guide.Progress.State state, String detail) {}

        public Progress {
            rows = List.copyOf(rows);
        }
    }

    /**
     * Journal entries, oldest first.
     *
     * @param earlier how many entries before the first one are left out
     * @param later how many after the last one
     */
    record Log(List<Entry> entries, int earlier, int later) implements Block {
        /**
         * @param time as shown
         * @param source who wrote it, like {@code systemd} or {@code java[812]}
         * @param priority 0 (emerg) to 7 (debug), -1 if not given
         * @param proof true if the finding quotes this entry
         */
        public record Entry(String time, String source, String text, int priority, boolean proof) {}

        public Log {
            entries = List.copyOf(entries);
        }
    }
}
