/** What is to be written: drop-in syntax, merging, the difference. Pure: never sees a host. */
package dev.svcdoctor.fix.plan;
