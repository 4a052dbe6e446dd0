package dev.svcdoctor.front.report;

/**
 * The drop-in that a fix results in.
 *
 * @param file where it belongs, as systemd sees it, without any scratch root
 * @param content the whole file once the fix is merged into what is there
 */
public record DropInFile(String file, String content) {}
