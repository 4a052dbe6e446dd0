/**
 * Prints a diagnosis and asks nothing: {@link dev.svcdoctor.front.report.TextReport} for people,
 * {@link dev.svcdoctor.front.report.JsonReport} for programs. Both draw one {@link
 * dev.svcdoctor.front.report.Report}.
 */
package dev.svcdoctor.front.report;
