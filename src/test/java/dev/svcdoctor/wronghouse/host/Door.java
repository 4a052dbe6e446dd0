package dev.svcdoctor.wronghouse.host;

import dev.svcdoctor.wronghouse.model.Gossip;

/** Host may know the vocabulary; the vocabulary knows it back, which makes a cycle. */
public record Door(Gossip gossip) {}
