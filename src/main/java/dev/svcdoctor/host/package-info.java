/**
 * The one door to the outside: runs commands, reads and writes files. Knows only the model. Whoever
 * wants something of the machine asks a {@link dev.svcdoctor.host.Host}, so that live, remote and
 * recorded machines look alike.
 */
package dev.svcdoctor.host;
