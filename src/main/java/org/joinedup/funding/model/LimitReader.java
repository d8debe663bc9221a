package org.joinedup.funding.model;

import java.math.BigDecimal;
import java.util.Objects;
import org.joinedup.funding.yaml.YamlSection;
import org.jspecify.annotations.Nullable;

/// Reads the section `limits` of a model.
final class LimitReader {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final YamlSection keys;

    LimitReader(YamlSection keys) {
        this.keys = keys;
    }

    LimitChoice read() {
        var floor = keys.findNumber("floor");
        var ceiling = keys.findNumber("ceiling");
        if (floor != null && floor.compareTo(HUNDRED.negate()) < 0) {
            keys.wrong("floor", "write the least change in percent, from -100.");
        }
        if (floor != null && ceiling != null && ceiling.compareTo(floor) < 0) {
            keys.wrong("ceiling", "write a change in percent that is not under the floor.");
        }
        var limits = new LimitChoice(floor, ceiling, damping(), level());
        if (!limits.isNone()) {
            keys.text("lastYear");
        }
        keys.findText("lastYear");
        keys.refuseOthers();
        return limits;
    }

    private @Nullable BigDecimal damping() {
        var damping = keys.findNumber("damping");
        if (damping != null && (damping.signum() < 0 || damping.compareTo(HUNDRED) > 0)) {
            keys.wrong("damping", "write how much of last year's distribution is kept in percent, from 0 to 100.");
        }
        return damping;
    }

    private Level level() {
        return Objects.requireNonNullElse(keys.findWord("level", Level.values()), Level.LSOA);
    }
}
