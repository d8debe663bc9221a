package org.joinedup.match.name;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A written name as plain upper-case words.
///
/// Accents go, and letters that are no accents but have a usual plain spelling get it (`ł` becomes
/// `L`). Apostrophes vanish; hyphens, dots and everything else that is no letter separate words.
/// A title and words that stand for "we do not know" are no part of a name.
public final class NameText {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern APOSTROPHES = Pattern.compile("['’‘`´ʼ]");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}]+");
    private static final Map<String, String> PLAIN = Map.of(
            "Ł", "L", "Ø", "O", "Đ", "D", "Æ", "AE", "Œ", "OE", "Þ", "TH", "Ð", "D", "ß", "SS", "Ħ", "H", "Ŧ", "T");
    private static final Set<String> TITLES = Set.of(
            "MR", "MRS", "MISS", "MS", "MX", "DR", "REV", "PROF", "MASTER", "SIR", "DAME", "LADY", "LORD", "JR", "JNR",
            "SNR", "ESQ", "RT", "HON", "REVD", "CAPT", "CAPTAIN", "COL", "LT", "SGT", "BARONET", "MME", "MLLE");
    private static final Set<String> NO_NAMES =
            Set.of("UNKNOWN", "UNNAMED", "UNBORN", "BABY", "INFANT", "TBC", "TBA", "NK", "NONE", "NULL", "NOT", "ANON");

    private NameText() {}

    /// @return the words in their order; empty when no name is held
    public static List<String> words(@Nullable String written) {
        if (written == null || written.isBlank()) {
            return List.of();
        }
        var words = new ArrayList<>(List.of(NO_LETTERS.split(plain(written).strip())));
        words.removeIf(word -> word.isEmpty() || TITLES.contains(word));
        return words.stream().anyMatch(NO_NAMES::contains) ? List.of() : List.copyOf(words);
    }

    private static String plain(String written) {
        var joined = APOSTROPHES.matcher(written).replaceAll("").toUpperCase(Locale.ROOT);
        var bare = MARKS.matcher(Normalizer.normalize(joined, Normalizer.Form.NFKD))
                .replaceAll("");
        return isAscii(bare) ? bare : spellPlainly(bare);
    }

    private static boolean isAscii(String text) {
        return text.chars().allMatch(c -> c < 128);
    }

    private static String spellPlainly(String text) {
        var plain = text;
        for (var letter : PLAIN.entrySet()) {
            plain = plain.replace(letter.getKey(), letter.getValue());
        }
        return plain;
    }
}
