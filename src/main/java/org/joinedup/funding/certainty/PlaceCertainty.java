package org.joinedup.funding.certainty;

/// How far a place's rank and pounds hang on the weights.
///
/// @param code of the area or district
/// @param name its name
/// @param rank by figure; a district's figure is the mean of its people's
/// @param pence its part of the fund
public record PlaceCertainty(String code, String name, RankInterval rank, PenceInterval pence) {}
