/**
 * Carries plans out, the only room that changes a machine: stages and checks, writes, has the
 * manager load it, watches the unit, takes back what does not help. Every write stands in the
 * ledger before it happens, so that undoing works even after a kill at any moment. Sees the host;
 * nobody but app calls it.
 */
package dev.svcdoctor.fix.apply;
