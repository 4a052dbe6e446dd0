/** Main, command line and wiring: the one place that knows every room, the clock and exit codes. */
package dev.svcdoctor.app;
