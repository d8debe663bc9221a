package org.joinedup.individual;

/// Somebody put another model into force: whoever hears it sees to a match of every record.
public record ModelAdopted() {}
