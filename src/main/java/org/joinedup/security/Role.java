package org.joinedup.security;

import java.util.Locale;

/// What an account is for; an account can have several.
public enum Role {
    /// Works with people and finds out who else does.
    PRACTITIONER,
    /// Leads practitioners and puts teams around families together.
    TEAM_MANAGER,
    /// Looks after extracts, matching and the review queue.
    DATA_MANAGER,
    /// Counts need and cost.
    ANALYST,
    /// Shares out funds by need.
    FUNDING_OFFICER,
    /// Reads who looked at whom.
    AUDITOR,
    /// Makes and disables accounts, and sees nothing about people.
    ADMINISTRATOR;

    private static final String PREFIX = "ROLE_";

    /// @return name of the account made for this role at the first start, such as `team-manager`
    String firstUsername() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /// @return as people write it, such as `team manager`
    String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }

    /// @return as Spring Security names it
    String authority() {
        return PREFIX + name();
    }
}
