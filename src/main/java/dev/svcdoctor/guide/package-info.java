/**
 * The dialogue with a person, free of any screen: look, cause, questions, fix, check, record.
 * {@link dev.svcdoctor.guide.Dialogue} is a pure state machine; its pages are data that the fronts
 * draw, its effects are data that {@link dev.svcdoctor.guide.Effect} carries out through a {@link
 * dev.svcdoctor.guide.Session}. Knows the model and {@code fix.plan}, and nothing of the outside.
 */
package dev.svcdoctor.guide;
