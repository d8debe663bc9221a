package org.joinedup.funding.model;

import java.math.BigDecimal;
import java.util.Objects;
import org.joinedup.area.AreaLevel;
import org.joinedup.funding.allocation.LimitChoice;
import org.joinedup.funding.yaml.YamlSection;
import org.jspecify.annotations.Nullable;

/// Reads the section `limits` of a model.
final class LimitReader {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private static final AreaLevel[] LEVELS = {AreaLevel.LSOA, AreaLevel.WARD, AreaLevel.DISTRICT};

    private final YamlSection keys;

    LimitReader(YamlSection keys) {
        this.keys = keys;
    }

    LimitChoice read() {
        var limits = choice(keys.findNumber("floor"), keys.findNumber("ceiling"), keys.findNumber("damping"));
        if (!limits.isNone()) {
            keys.text("lastYear");
        }
        keys.findText("lastYear");
        keys.refuseOthers();
        return limits;
    }

    private LimitChoice choice(@Nullable BigDecimal floor, @Nullable BigDecimal ceiling, @Nullable BigDecimal damping) {
        var level = Objects.requireNonNullElse(keys.findWord("level", LEVELS), AreaLevel.LSOA);
        if (floor != null && floor.compareTo(HUNDRED.negate()) < 0) {
            keys.wrong("floor", "write the least change in percent, from -100.");
        } else if (floor != null && ceiling != null && ceiling.compareTo(floor) < 0) {
            keys.wrong("ceiling", "write a change in percent that is not under the floor.");
        } else if (damping != null && (damping.signum() < 0 || damping.compareTo(HUNDRED) > 0)) {
            keys.wrong("damping", "write how much of last year's distribution is kept in percent, from 0 to 100.");
        } else {
            return new LimitChoice(floor, ceiling, damping, level);
        }
        return LimitChoice.NONE;
    }
}
