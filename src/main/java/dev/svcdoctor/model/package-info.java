/**
 * The vocabulary: units, directives, journal entries, cases, findings, fixes. Immutable records,
 * checked when they are made. Knows no other room; every other room speaks in its words.
 */
package dev.svcdoctor.model;
