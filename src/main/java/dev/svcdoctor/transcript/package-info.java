/**
 * Cases as folders: what is recorded replays through the same code as a live unit. {@link
 * dev.svcdoctor.transcript.CaseFolder} is the door.
 */
package dev.svcdoctor.transcript;
