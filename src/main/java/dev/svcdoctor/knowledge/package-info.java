/**
 * Failure patterns: from a YAML file that a person writes to a {@link
 * dev.svcdoctor.knowledge.Pattern} that has been checked. {@link dev.svcdoctor.knowledge.Knowledge}
 * is the door. Knows the model and, to check the names that patterns use, the facts of {@code
 * evidence}; judges nothing.
 */
package dev.svcdoctor.knowledge;
