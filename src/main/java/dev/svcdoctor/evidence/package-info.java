/**
 * Pure parsers: what programs printed becomes facts. {@link dev.svcdoctor.evidence.Facts} is the
 * door: everything that a case says, ready to be asked. Knows only the model; never looks at a
 * machine.
 */
package dev.svcdoctor.evidence;
