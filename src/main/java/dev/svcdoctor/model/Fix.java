package dev.svcdoctor.model;

import java.util.List;

/** What cures a finding. A finding with nothing to do has none. */
public sealed interface Fix {
    /** What the fix does, one line. */
    String summary();

    /** What could go wrong by it; may be empty. */
    String risk();

    /**
     * A drop-in that svc-doctor can write.
     *
     * @param settings in the order in which they are written; never empty
     * @param check how a person proves the cure beyond "it stays up"; may be empty
     */
    record DropIn(String summary, List<Setting> settings, String risk, List<Step> check)
            implements Fix {
        public DropIn {
            settings = List.copyOf(settings);
            check = List.copyOf(check);
            if (settings.isEmpty()) {
                throw new IllegalArgumentException("a drop-in sets something");
            }
        }
    }

    /** No drop-in can honestly cure it; the finding's next steps say what to do. */
    record Manual(String summary, String risk) implements Fix {}
}
