/**
 * The dialogue line by line, for serial consoles, screen readers and small terminals. The only
 * place that knows JLine, which is loaded for this front alone.
 */
package dev.svcdoctor.front.line;
