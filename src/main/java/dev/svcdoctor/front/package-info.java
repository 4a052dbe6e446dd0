/**
 * Draws what the guide says. Here: what all fronts share, making text harmless, measuring it, and
 * writing a page as lines of text. The fronts themselves: {@code line} (JLine), {@code screen}
 * (Lanterna), {@code report} (text, JSON).
 */
package dev.svcdoctor.front;
