package dev.svcdoctor.model;

/** How bad a finding is. A {@link #REMARK} alone leaves a unit healthy. */
public enum Severity {
    ERROR,
    WARNING,
    REMARK
}
