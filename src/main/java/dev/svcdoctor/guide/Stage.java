package dev.svcdoctor.guide;

/** The five steps on the way from a question to a cure, in order. */
public enum Stage {
    LOOK("Look"),
    CAUSE("Cause"),
    FIX("Fix"),
    CHECK("Check"),
    RECORD("Record");

    private final String word;

    Stage(String word) {
        this.word = word;
    }

    /** As shown to a person. */
    public String word() {
        return word;
    }

    /** 1 to 5. */
    public int number() {
        return ordinal() + 1;
    }
}
