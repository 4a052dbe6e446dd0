package dev.svcdoctor.fix.plan;

import dev.svcdoctor.model.Setting;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a plan wants of one directive: its values in order, resets included. */
record Wanted(String section, String directive, List<String> values, Directive meaning) {

    static List<Wanted> of(List<Setting> settings) {
        Map<String, List<Setting>> groups = new LinkedHashMap<>();
        for (Setting setting : settings) {
            groups.computeIfAbsent(
                            setting.section() + "/" + setting.directive(), _ -> new ArrayList<>())
                    .add(setting);
        }
        return groups.values().stream().map(Wanted::group).toList();
    }

    private static Wanted group(List<Setting> same) {
        Setting first = same.getFirst();
        return new Wanted(
                first.section(),
                first.directive(),
                same.stream().map(s -> s.value().strip()).toList(),
                Directives.standard().of(first.section(), first.directive()));
    }

    /** What has to be written so that the values are in force; empty if they are already. */
    List<String> missingFrom(List<String> standing) {
        int tail = standing.size() - values.size();
        if (tail >= 0 && standing.subList(tail, standing.size()).equals(values)) {
            return List.of();
        }
        if (resets() || !meaning.adds()) {
            return values;
        }
        List<String> inForce = standing.subList(standing.lastIndexOf("") + 1, standing.size());
        return values.stream().filter(value -> !meaning.holds(inForce, value)).toList();
    }

    /** The values that stay: what comes behind the last reset. */
    List<String> lasting() {
        return values.subList(values.lastIndexOf("") + 1, values.size());
    }

    boolean resets() {
        return values.contains("");
    }
}
