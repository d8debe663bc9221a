package org.joinedup.security;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// How signing in is slowed down and sped up, `joinedup.security.*`.
///
/// @param failedSignIns tries with a wrong password before a name has to wait
/// @param pause how long it then has to wait, and how long failed tries are remembered
/// @param rememberPasswords how long a right password is not hashed again, for programs
@ConfigurationProperties("joinedup.security")
record SecuritySettings(
        @DefaultValue("10") int failedSignIns,
        @DefaultValue("5m") Duration pause,
        @DefaultValue("5m") Duration rememberPasswords) {}
