package dev.svcdoctor.guide;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.svcdoctor.model.Case;
import dev.svcdoctor.model.UnitState;

import org.junit.jupiter.api.Test;

import java.util.Optional;

class HeaderTest {
    private static final Case SEEN = Samples.stopped143().seen();

    @Test
    void aUnitIsNamedWithItsOwnWords() {
        assertEquals("Zookeeper", described("Zookeeper"));
    }

    @Test
    void whatSystemdSaysOfAUnitWithoutADescriptionIsItsNameAgain() {
        assertEquals("", described("zookeeper.service"));
    }

    private static String described(String description) {
        UnitState state = new UnitState(description, "loaded", "active", "running", "", "", "");
        return Header.of(SEEN, state, Optional.empty(), "").description();
    }
}
