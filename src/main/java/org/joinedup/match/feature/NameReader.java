package org.joinedup.match.feature;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.joinedup.match.name.NameText;
import org.joinedup.match.table.Attribute;
import org.joinedup.match.table.RecordTable;

/// Reads given, middle, family, former and full names into features.
final class NameReader {

    private static final int[] NONE = {};
    private static final int MOST_MIDDLES = 5;
    private static final Set<String> PARTICLES = Set.of(
            "O", "MC", "MAC", "ST", "DE", "DA", "DI", "DU", "LA", "LE", "VAN", "VON", "DER", "DEN", "AL", "EL", "BIN",
            "IBN", "ABU");
    private static final Set<String> NO_NAMES = Set.of("OF", "THE", "AND");

    private final RecordTable table;
    private final Features features;
    private final int[][][] written;

    NameReader(RecordTable table, Features features) {
        this.table = table;
        this.features = features;
        written = new int[table.columns().size()][][];
        for (var column = 0; column < written.length; column++) {
            written[column] = read(column);
        }
    }

    void read() {
        var given = table.columnsOf(Attribute.GIVEN_NAME);
        var middle = table.columnsOf(Attribute.MIDDLE_NAME);
        var family = table.columnsOf(Attribute.FAMILY_NAME);
        var former = table.columnsOf(Attribute.FORMER_FAMILY_NAME);
        var full = table.columnsOf(Attribute.FULL_NAME);
        for (var record = 0; record < table.size(); record++) {
            var name =
                    new Name(words(given, record), words(middle, record), words(family, record), words(former, record));
            set(record, name.with(words(full, record)));
        }
    }

    /// @return the words of each written value of the column
    private int[][] read(int column) {
        var values = table.dictionary(column);
        var words = new int[values.size()][];
        Arrays.fill(words, NONE);
        var attribute = table.columns().get(column).attribute();
        for (var code = 1; code < words.length; code++) {
            words[code] = switch (attribute) {
                case GIVEN_NAME, MIDDLE_NAME -> features.words().codes(values.text(code));
                case FAMILY_NAME, FORMER_FAMILY_NAME -> family(NameText.words(values.text(code)));
                case FULL_NAME -> full(values.text(code));
                default -> NONE;
            };
        }
        return words;
    }

    /// @return the whole name first, then its parts where there are several
    private int[] family(List<String> words) {
        if (words.isEmpty()) {
            return NONE;
        }
        var parts = joinParticles(words);
        var whole = features.words().code(String.join("", words));
        return parts.size() == 1
                ? new int[] {whole}
                : IntStream.concat(IntStream.of(whole), parts.stream().mapToInt(features.words()::code))
                        .toArray();
    }

    /// A full name's words, the family name last.
    private int[] full(String text) {
        var comma = text.indexOf(',');
        var isInverted = comma > 0 && comma + 1 < text.length() && !text.matches(".*,\\s*\\d.*");
        var ordered = isInverted
                ? text.substring(comma + 1) + " " + text.substring(0, comma)
                : comma > 0 ? text.substring(0, comma) : text;
        var words = joinParticles(NameText.words(ordered).stream()
                .filter(word -> !NO_NAMES.contains(word))
                .toList());
        return words.stream().mapToInt(features.words()::code).toArray();
    }

    private int[] words(int[] columns, int record) {
        var words = NONE;
        for (var column : columns) {
            var more = written[column][table.code(column, record)];
            words = words.length == 0
                    ? more
                    : IntStream.concat(IntStream.of(words), IntStream.of(more)).toArray();
        }
        return words;
    }

    private void set(int record, Name name) {
        var isSingle = name.given.length == 1 && name.family.length == 1 && name.given[0] == name.family[0];
        var given = name.given.length == 0 || isSingle ? 0 : name.given[0];
        features.set(record, Features.GIVEN, given);
        features.set(record, Features.MIDDLE, features.middles().code(middles(name)));
        features.set(
                record,
                Features.FAMILY,
                features.families()
                        .code(IntStream.concat(IntStream.of(name.family), IntStream.of(name.former))
                                .toArray()));
    }

    private static int[] middles(Name name) {
        return IntStream.concat(Arrays.stream(name.given).skip(1), Arrays.stream(name.middle))
                .limit(MOST_MIDDLES)
                .toArray();
    }

    private static List<String> joinParticles(List<String> words) {
        var parts = new ArrayList<String>();
        var particles = "";
        for (var word : words) {
            particles += word;
            if (!PARTICLES.contains(word)) {
                parts.add(particles);
                particles = "";
            }
        }
        if (!particles.isEmpty()) {
            parts.add(particles);
        }
        return List.copyOf(parts);
    }

    /// The words of one record's names.
    private record Name(int[] given, int[] middle, int[] family, int[] former) {

        /// Takes from a full name what the other columns do not say.
        Name with(int[] full) {
            if (full.length == 0) {
                return this;
            }
            if (given.length == 0 && family.length == 0) {
                return full.length == 1
                        ? new Name(NONE, NONE, full, former)
                        : new Name(
                                new int[] {full[0]},
                                IntStream.of(full)
                                        .skip(1)
                                        .limit(full.length - 2L)
                                        .toArray(),
                                new int[] {full[full.length - 1]},
                                former);
            }
            var known = IntStream.concat(IntStream.of(given), IntStream.of(family))
                    .boxed()
                    .toList();
            var more = IntStream.concat(IntStream.of(middle), IntStream.of(full).filter(word -> !known.contains(word)));
            return new Name(given, more.toArray(), family, former);
        }
    }
}
