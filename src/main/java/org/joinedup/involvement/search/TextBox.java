package org.joinedup.involvement.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.joinedup.individual.search.AddressWords;
import org.joinedup.individual.search.PlainWords;
import org.joinedup.person.NhsNumber;
import org.joinedup.person.Sex;
import org.jspecify.annotations.Nullable;

/// What somebody typed into one box, parted: dates, postcodes, identifiers and house numbers by
/// their look, sex and labels by their words; the rest are names, or streets.
final class TextBox {

    private static final Pattern NHS_NUMBER = Pattern.compile("(?<!\\w)\\d{3}[ -]?\\d{3}[ -]?\\d{4}(?!\\w)");
    private static final Pattern POSTCODE = Pattern.compile(
            "(?<![\\w/-])[a-z]{1,2}\\d[a-z\\d]?(?: ?\\d(?:[a-z]{2}(?!\\w)|[a-z]?\\s*$)|(?!\\w))(?![\\w/-])");
    private static final Pattern PIECES = Pattern.compile("[\\s,;:()\"]+");
    private static final Pattern IDENTIFIER = Pattern.compile("(?=.*\\d)(?:.*[a-z].*|\\d{5,}).*|.+/.+");
    private static final Pattern HOUSE_NUMBER = Pattern.compile("\\d{1,4}[a-z]?");
    private static final Map<String, Sex> SEXES = Map.of(
            "male", Sex.MALE,
            "boy", Sex.MALE,
            "man", Sex.MALE,
            "female", Sex.FEMALE,
            "girl", Sex.FEMALE,
            "woman", Sex.FEMALE);
    private static final Set<String> LABELS = Set.of(
            "dob",
            "born",
            "birth",
            "date",
            "nhs",
            "upn",
            "uprn",
            "ni",
            "no",
            "number",
            "postcode",
            "address",
            "name",
            "id",
            "at",
            "of",
            "in",
            "on",
            "the",
            "and",
            "lives",
            "living",
            "mr",
            "mrs",
            "miss",
            "ms",
            "mx",
            "dr",
            "nee",
            "aka");

    private final List<String> names = new ArrayList<>();
    private final List<String> address = new ArrayList<>();
    private final List<String> identifiers = new ArrayList<>();
    private @Nullable AskedBirth birth;
    private @Nullable Sex sex;
    private String postcode = "";

    private TextBox() {}

    /// @param today to tell which century a year of two digits is in
    static TextBox parse(String typed, LocalDate today) {
        var box = new TextBox();
        if (typed.isBlank()) {
            return box;
        }
        var rest = box.takeNhsNumber(typed.toLowerCase(Locale.ROOT).strip());
        var date = DateText.find(rest, today);
        box.birth = date.birth();
        rest = box.takePostcode(date.rest());
        for (var piece : PIECES.split(rest)) {
            box.take(piece);
        }
        return box;
    }

    private String takeNhsNumber(String typed) {
        var number = NHS_NUMBER.matcher(typed);
        while (number.find()) {
            if (NhsNumber.parse(number.group()).isPresent()) {
                identifiers.add(number.group());
                return typed.substring(0, number.start()) + " ; " + typed.substring(number.end());
            }
        }
        return typed;
    }

    private String takePostcode(String typed) {
        var found = POSTCODE.matcher(typed);
        if (!found.find()) {
            return typed;
        }
        postcode = found.group();
        return typed.substring(0, found.start()) + " ; " + typed.substring(found.end());
    }

    private void take(String piece) {
        var bare = PlainWords.apart(piece);
        if (bare.isEmpty() || LABELS.contains(String.join("", bare))) {
            return;
        }
        var known = SEXES.get(piece);
        if (known != null) {
            sex = known;
        } else if (HOUSE_NUMBER.matcher(piece).matches()) {
            address.add(piece);
        } else if (IDENTIFIER.matcher(piece).matches()) {
            identifiers.add(piece);
        } else {
            takeWords(bare);
        }
    }

    /// Which street a word such as `road` belongs to is left open: names may be streets.
    private void takeWords(List<String> words) {
        for (var word : words) {
            var spelt = AddressWords.of(word).getFirst();
            if (!spelt.equals(word) && AddressWords.isKind(spelt)) {
                address.add(spelt);
            } else {
                names.add(word);
            }
        }
    }

    List<String> names() {
        return List.copyOf(names);
    }

    List<String> address() {
        return List.copyOf(address);
    }

    List<String> identifiers() {
        return List.copyOf(identifiers);
    }

    @Nullable
    AskedBirth birth() {
        return birth;
    }

    @Nullable
    Sex sex() {
        return sex;
    }

    String postcode() {
        return postcode;
    }
}
