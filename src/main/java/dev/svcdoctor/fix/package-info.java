/**
 * What is to be written, and writing it. {@code plan} is pure; {@code apply} is the only room that
 * changes a machine.
 */
package dev.svcdoctor.fix;
