package org.joinedup.demo;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// The demo city of a first start, `joinedup.demo.*`.
///
/// @param enabled false for a place with data of its own
/// @param people 50 to 2,000,000
/// @param seed any number; another one is another city
/// @param days of deltas after the full extracts, 0 to 366
/// @param folder that gets `inbox`, `place` and `truth`; nothing is made when it has an inbox
@ConfigurationProperties("joinedup.demo")
record DemoStartSettings(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("3000") int people,
        @DefaultValue("1") long seed,
        @DefaultValue("0") int days,
        @DefaultValue("data") Path folder) {

    DemoCitySettings city() {
        return new DemoCitySettings(people, seed, days);
    }
}
