/**
 * Takes the looks that make a case: which ones, at the same time, with what limits; and the further
 * looks that diagnosing asks for. Knows the host and the parsers of {@code evidence}; judges
 * nothing.
 */
package dev.svcdoctor.collect;
