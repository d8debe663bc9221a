package org.joinedup.security;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Version;
import org.springframework.data.neo4j.core.schema.Id;
import org.springframework.data.neo4j.core.schema.Node;

/// Someone who may sign in.
///
/// @param username lower-case letters, digits, dots and hyphens
/// @param displayName null when none was given
/// @param roles in the order of [Role], without repeats
/// @param passwordHash with its method and salt, as Spring's delegating encoder writes it
/// @param mustChoosePassword true while the password is good only for choosing another
/// @param disabled true when the account may no longer sign in
/// @param practitionerIds who the person is in source systems, such as `schools/W-1`; null or empty
///     when it was not said
/// @param version of the node, so that of two changes at once only one counts; null at first
@Node
record Account(
        @Id String username,
        @Nullable String displayName,
        List<Role> roles,
        String passwordHash,
        boolean mustChoosePassword,
        boolean disabled,
        @Nullable List<String> practitionerIds,
        @Version @Nullable Long version) {

    Account {
        roles = roles.stream().sorted().distinct().toList();
        practitionerIds = practitionerIds == null
                ? List.of()
                : practitionerIds.stream().sorted().distinct().toList();
    }

    /// @param oneTimeHash of a password made by us
    Account withOneTimePassword(String oneTimeHash) {
        return new Account(username, displayName, roles, oneTimeHash, true, false, practitionerIds, version);
    }

    /// @param hash of a password of the person's own
    Account withOwnPassword(String hash) {
        return new Account(username, displayName, roles, hash, false, disabled, practitionerIds, version);
    }

    Account withDisabled() {
        return new Account(
                username, displayName, roles, passwordHash, mustChoosePassword, true, practitionerIds, version);
    }

    Account withPractitioners(List<String> ids) {
        return new Account(username, displayName, roles, passwordHash, mustChoosePassword, disabled, ids, version);
    }

    /// @return who the person is in source systems; empty when it was not said
    List<String> practitioners() {
        return practitionerIds == null ? List.of() : practitionerIds;
    }

    /// Called by Spring Data after a save.
    Account withVersion(@Nullable Long saved) {
        return new Account(
                username, displayName, roles, passwordHash, mustChoosePassword, disabled, practitionerIds, saved);
    }

    @Override
    public String toString() {
        return "Account[" + username + "]";
    }
}
