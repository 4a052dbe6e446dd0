/**
 * What is to be written: the text of unit files without loss, settings merged into it, the diff,
 * the commands that will follow, and how the manager's own values tell that it took effect. Pure:
 * reads no file and never sees the host.
 */
package dev.svcdoctor.fix.plan;
