package org.joinedup.funding.indicator;

import org.joinedup.table.Issue;

/// Something wrong with a file of indicators.
public sealed interface IndicatorIssue extends Issue permits NumberIssue, DirectionIssue, AreaIssue {}
