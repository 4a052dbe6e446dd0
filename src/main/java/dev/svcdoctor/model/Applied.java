package dev.svcdoctor.model;

import java.util.List;

/**
 * How applying a fix ended.
 *
 * @param file the drop-in; as systemd sees it, without any scratch root
 * @param written the drop-in is in place now
 * @param verified systemd has loaded it, its own values equal the plan and the unit is well
 * @param state of the unit at the end; {@link UnitState#NONE} when no manager was asked
 * @param tookBack it was written and then taken back
 * @param messages what happened, in order, one line each
 */
public record Applied(
        String file,
        boolean written,
        boolean verified,
        UnitState state,
        boolean tookBack,
        List<String> messages) {
    public Applied {
        messages = List.copyOf(messages);
    }
}
