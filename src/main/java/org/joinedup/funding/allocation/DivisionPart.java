package org.joinedup.funding.allocation;

import org.joinedup.area.Area;
import org.joinedup.funding.FundingArea;

/// What of a small area falls in one division.
///
/// @param area the small area
/// @param division it; one without a code when no lookup says
/// @param count postcodes or people of it that lie in the division; 0 when no lookup says
/// @param whole postcodes or people of it altogether
/// @param population cut by these counts; the parts add up
/// @param pence cut by these counts; the parts add up
public record DivisionPart(FundingArea area, Area division, long count, long whole, long population, long pence) {}
