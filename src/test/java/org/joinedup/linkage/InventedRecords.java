package org.joinedup.linkage;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Made-up people who are in a file twice, word for word: the identifiers end in `a` and `b`.
final class InventedRecords {

    private static final List<String> FORENAMES =
            List.of("Ada", "Bo", "Cy", "Dee", "Eli", "Fay", "Gil", "Hope", "Ivo", "June", "Kit", "Lola");
    private static final List<String> SURNAMES =
            List.of("Ash", "Beech", "Cedar", "Elder", "Fir", "Hazel", "Larch", "Maple", "Oak", "Pine", "Rowan");

    private InventedRecords() {}

    /// @param people 0 or more
    /// @return rows of `id,first,last,dob,person`, two for each
    static List<String> of(int people) {
        var random = new Random(people);
        return IntStream.range(0, people)
                .boxed()
                .flatMap(person -> {
                    var values = "%s,%s,19%02d-%02d-%02d,p%d"
                            .formatted(
                                    FORENAMES.get(random.nextInt(FORENAMES.size())),
                                    SURNAMES.get(random.nextInt(SURNAMES.size())),
                                    random.nextInt(100),
                                    1 + random.nextInt(12),
                                    1 + random.nextInt(28),
                                    person);
                    return Stream.of("r%da,%s".formatted(person, values), "r%db,%s".formatted(person, values));
                })
                .toList();
    }
}
