package org.joinedup.funding.question;

/// What a domain weighs, as a caller puts it.
///
/// @param domain its name
/// @param weight 0 to 1,000
record DomainWeight(String domain, double weight) {}
