package org.joinedup.individual;

/// Says that individuals and households were put together again and everybody can see them.
public record LoadPublished() {}
