package dev.svcdoctor.app;

import dev.svcdoctor.model.UnitName;

import java.util.List;

/**
 * Everything that is needed to treat the units asked for.
 *
 * @param notes to be told at the start
 */
record Practice(List<UnitName> units, Examining looking, Curing curing, List<String> notes) {
    Practice {
        units = List.copyOf(units);
        notes = List.copyOf(notes);
    }
}
