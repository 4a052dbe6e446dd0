/**
 * A case and the patterns become ranked findings with quoted proof. {@link
 * dev.svcdoctor.diagnose.Diagnoser} is the door. Pure: where one more look would tell, it says
 * which; {@code collect} takes it.
 */
package dev.svcdoctor.diagnose;
