package dev.svcdoctor.model;

/**
 * What the manager says of a unit, in systemctl(1)'s own words. Empty where it did not say.
 *
 * @param file the unit file that was read (FragmentPath); empty if there is none
 */
public record UnitState(
        String description,
        String load,
        String active,
        String sub,
        String result,
        String enabled,
        String file) {
    public static final UnitState NONE = new UnitState("", "", "", "", "", "", "");
}
