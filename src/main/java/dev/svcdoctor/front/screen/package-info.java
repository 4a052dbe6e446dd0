/**
 * The dialogue of {@code guide} on a full screen, the only room that knows Lanterna. {@link
 * dev.svcdoctor.front.screen.ScreenFront} is its door. Pages become pictures without a terminal
 * (Viewer, Frame, Composer); Painter sends what changed of them; Loop brings keys, work and
 * pictures together; TtyTerminal takes the terminal over and gives it back.
 */
package dev.svcdoctor.front.screen;
