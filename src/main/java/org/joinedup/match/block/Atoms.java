package org.joinedup.match.block;

import static org.joinedup.match.feature.Features.BIRTH_DATE;
import static org.joinedup.match.feature.Features.FAMILY;
import static org.joinedup.match.feature.Features.FIRST_OTHER;
import static org.joinedup.match.feature.Features.GIVEN;
import static org.joinedup.match.feature.Features.MIDDLE;
import static org.joinedup.match.feature.Features.RESIDENCE;

import java.util.Arrays;
import org.joinedup.match.feature.Features;
import org.joinedup.match.table.Attribute;
import org.joinedup.match.table.LongDictionary;

/// What blocking keys are made of: parts of a record's features, as hashes; 0 where not held.
///
/// Different kinds of atoms may have the same hash; a rule uses each kind in one place only.
final class Atoms {

    private static final int BEGINNING = 3;
    private static final int MOST_WORDS = 6;
    private static final int DIGITS = 8;

    private final Features features;
    private final long[] sounds;
    private final long[] beginnings;
    private final long[] initials;
    private final long[] districts;

    Atoms(Features features) {
        this.features = features;
        var words = features.words();
        sounds = new long[words.size()];
        beginnings = new long[words.size()];
        initials = new long[words.size()];
        for (var code = 1; code < words.size(); code++) {
            var text = words.text(code);
            sounds[code] = hash(words.sound(code));
            beginnings[code] = hash(text.substring(0, Math.min(BEGINNING, text.length())));
            initials[code] = text.charAt(0);
        }
        var residences = features.residences();
        districts = new long[residences.size() + 1];
        for (var residence = 1; residence < residences.size(); residence++) {
            var postcode = residences.postcode(residence);
            districts[residence] = postcode == 0 ? 0 : hash(residences.district(postcode));
        }
    }

    static long mix(long one, long other) {
        return LongDictionary.mix(one, other);
    }

    private static long hash(String text) {
        return text.isEmpty() ? 0 : mix(text.length(), text.hashCode());
    }

    private int family(int record, int nth) {
        var set = features.families().set(features.get(record, FAMILY));
        return nth < set.length ? set[nth] : 0;
    }

    long family(int record) {
        return family(record, 0);
    }

    long familySound(int record) {
        return sounds[family(record, 0)];
    }

    long familyBeginning(int record) {
        return beginnings[family(record, 0)];
    }

    long givenSound(int record) {
        return sounds[features.get(record, GIVEN)];
    }

    long givenBeginning(int record) {
        return beginnings[features.get(record, GIVEN)];
    }

    long givenInitial(int record) {
        return initials[features.get(record, GIVEN)];
    }

    /// Both initials, whatever their order.
    long initials(int record) {
        var given = givenInitial(record);
        var family = initials[family(record, 0)];
        return given == 0 || family == 0 ? 0 : mix(Math.min(given, family), Math.max(given, family));
    }

    void roots(int record, KeySink sink) {
        var given = features.get(record, GIVEN);
        if (given != 0) {
            for (var root : features.words().roots(given)) {
                sink.add(root);
            }
        }
    }

    /// What any of the names begins with or sounds like: a single name may be either.
    void anyName(int record, KeySink sink) {
        var given = features.get(record, GIVEN);
        var family = family(record, 0);
        if (given != 0) {
            for (var root : features.words().roots(given)) {
                sink.add(mix(1, root));
            }
            sink.add(sounds[given]);
        }
        if (family != 0 && sounds[family] != sounds[given]) {
            sink.add(sounds[family]);
        }
    }

    /// Every two words of a record's names, in either order.
    void wordPairs(int record, KeySink sink) {
        var words = new int[MOST_WORDS];
        var size = 0;
        if (features.get(record, GIVEN) != 0) {
            words[size++] = features.get(record, GIVEN);
        }
        for (var word : features.families().set(features.get(record, FAMILY))) {
            size = addWord(words, size, word);
        }
        for (var word : features.middles().set(features.get(record, MIDDLE))) {
            size = addWord(words, size, word);
        }
        for (var i = 0; i < size; i++) {
            for (var j = i + 1; j < size; j++) {
                sink.add(mix(Math.min(words[i], words[j]), Math.max(words[i], words[j])));
            }
        }
    }

    private static int addWord(int[] words, int size, int word) {
        if (size == MOST_WORDS || Arrays.stream(words, 0, size).anyMatch(known -> known == word)) {
            return size;
        }
        words[size] = word;
        return size + 1;
    }

    long birthDate(int record) {
        return features.get(record, BIRTH_DATE);
    }

    long birthYear(int record) {
        return features.get(record, BIRTH_DATE) >>> 16;
    }

    /// The date eight times, each time without another digit.
    void birthDatesWithoutADigit(int record, KeySink sink) {
        var date = features.get(record, BIRTH_DATE);
        if (date != 0) {
            for (var digit = 0; digit < DIGITS; digit++) {
                sink.add(mix(digit + 1L, date & ~(0xF << 4 * digit)));
            }
        }
    }

    void properties(int record, KeySink sink) {
        for (var residence : features.residenceSets().set(features.get(record, RESIDENCE))) {
            var uprn = features.residences().uprn(residence);
            var line = features.residences().line(residence);
            if (uprn != 0) {
                sink.add(mix(1, uprn));
            }
            if (line != 0) {
                sink.add(mix(mix(2, line), features.residences().postcode(residence)));
            }
        }
    }

    void lines(int record, KeySink sink) {
        for (var residence : features.residenceSets().set(features.get(record, RESIDENCE))) {
            if (features.residences().line(residence) != 0) {
                sink.add(features.residences().line(residence));
            }
        }
    }

    void postcodes(int record, KeySink sink) {
        for (var residence : features.residenceSets().set(features.get(record, RESIDENCE))) {
            if (features.residences().postcode(residence) != 0) {
                sink.add(features.residences().postcode(residence));
            }
        }
    }

    void districts(int record, KeySink sink) {
        for (var residence : features.residenceSets().set(features.get(record, RESIDENCE))) {
            if (districts[residence] != 0) {
                sink.add(districts[residence]);
            }
        }
    }

    void values(int other, int record, KeySink sink) {
        var others = features.others().get(other);
        for (var value : others.sets().set(features.get(record, FIRST_OTHER + other))) {
            sink.add(value);
        }
    }

    String label(int other) {
        return features.others().get(other).label();
    }

    /// @return whether sharing the value alone is worth a comparison
    boolean isNearlyUnique(int other) {
        var attribute = features.others().get(other).attribute();
        return attribute != Attribute.TEXT && attribute != Attribute.CATEGORY;
    }
}
