package org.joinedup.security;

/// An account whose one-time password is told this once.
record NewAccount(Account account, OneTimePassword password) {

    /// @return the password in clear; public, because graphql-java calls no other methods
    public String oneTimePassword() {
        return password.text();
    }
}
