package org.joinedup.match;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A cheap test that two records share something, used to propose candidate pairs.
///
/// Two records that have a key in common are compared. A pair that is one person and shares no key
/// under any rule is never found, so each rule allows for one thing that goes wrong.
enum BlockingRule {
    NHS_NUMBER(record -> alone(record.source().nhsNumber())),
    UPN(record -> alone(record.source().upn())),
    NATIONAL_INSURANCE_NUMBER(record -> alone(record.source().nationalInsuranceNumber())),
    /// A mistyped or missing birth date, a misspelt name.
    PROPERTY(record -> alone(record.home().uprn())),
    POSTCODE_AND_FAMILY_NAME(
            record -> both(record.home().postcode(), record.name().family().sound())),
    EMAIL(record -> alone(record.contact().email())),
    PHONE(record -> alone(record.contact().phone())),
    /// A misspelt or changed family name.
    BIRTH_DATE_AND_GIVEN_NAME(
            record -> record.name().given().roots().stream().flatMap(root -> both(record.birthDate(), root))),
    /// A misspelt given name.
    BIRTH_DATE_AND_FAMILY_NAME(
            record -> both(record.birthDate(), record.name().family().sound())),
    BIRTH_DATE_AND_POSTCODE(record -> both(record.birthDate(), record.home().postcode())),
    /// Given and family name swapped.
    BIRTH_DATE_AND_BOTH_NAMES(record -> both(record.birthDate(), inOneOrder(record.name()))),
    /// Somebody who moved, with a mistyped birth date.
    NAME(record -> record.name().given().roots().stream()
            .flatMap(root -> both(root, record.name().family().text())));

    private final Function<ComparedRecord, Stream<Object>> keys;

    BlockingRule(Function<ComparedRecord, Stream<Object>> keys) {
        this.keys = keys;
    }

    /// @return keys with a value's equality; none when what the rule looks at is not held
    Stream<Object> keys(ComparedRecord record) {
        return keys.apply(record);
    }

    private static Stream<Object> alone(@Nullable Object value) {
        return Stream.ofNullable(value);
    }

    private static Stream<Object> both(@Nullable Object first, @Nullable Object second) {
        return first == null || second == null || second.equals("")
                ? Stream.empty()
                : Stream.of(new Key(first, second));
    }

    private static @Nullable List<String> inOneOrder(ComparedRecord.Names name) {
        var given = name.given().text();
        var family = name.family().text();
        if (given.isEmpty() || family.isEmpty()) {
            return null;
        }
        return given.compareTo(family) < 0 ? List.of(given, family) : List.of(family, given);
    }

    private record Key(Object first, Object second) {}
}
