package org.joinedup.security;

import graphql.GraphQLContext;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.context.SecurityContextHolder;

/// Who is asking.
///
/// @param username of the account; empty for nobody
/// @param roles of the account; empty for nobody and while a password is to be chosen
public record Caller(String username, Set<Role> roles) {

    static final Caller NOBODY = new Caller("", Set.of());

    /// Where no transport has said who it is, as in a test, the first to ask notes it, because what
    /// follows can run in other threads.
    ///
    /// @param context of the execution, over whichever transport it came or none
    public static Caller of(GraphQLContext context) {
        return context.computeIfAbsent(
                Caller.class, key -> of(SecurityContextHolder.getContext().getAuthentication()));
    }

    static Caller of(@Nullable Authentication authentication) {
        if (authentication == null || !authentication.isAuthenticated()) {
            return NOBODY;
        }
        var authorities = authentication.getAuthorities().stream()
                .map(GrantedAuthority::getAuthority)
                .toList();
        var roles = EnumSet.noneOf(Role.class);
        Arrays.stream(Role.values())
                .filter(role -> authorities.contains(role.authority()))
                .forEach(roles::add);
        return new Caller(authentication.getName(), roles);
    }

    /// @return names of the roles, in order: the `$roles` of a statement
    public List<String> roleNames() {
        return roles.stream().map(Role::name).sorted().toList();
    }

    boolean hasOneOf(Set<Role> allowed) {
        return roles.stream().anyMatch(allowed::contains);
    }
}
