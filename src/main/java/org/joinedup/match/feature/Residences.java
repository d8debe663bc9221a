package org.joinedup.match.feature;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.joinedup.match.feature.Lines.LineLikeness;
import org.joinedup.match.table.Dictionary;
import org.joinedup.match.table.LongDictionary;
import org.jspecify.annotations.Nullable;

/// Residences: an address line, a postcode and a UPRN, each of which may be missing.
public final class Residences {

    private static final int INWARD = 3;
    private static final int LEAST = 5;
    private static final int SHORT_DISTRICT = 2;

    private final Lines lines = new Lines();
    private final Dictionary postcodes = new Dictionary();
    private final Dictionary districtCodes = new Dictionary();
    private final List<Integer> districts = new ArrayList<>(List.of(0));
    private final Dictionary uprns = new Dictionary();
    private final LongDictionary numbers = new LongDictionary();
    private int[] parts = new int[3 * 1024];

    /// @return the residence's number; 0 when nothing is held
    int code(int line, int postcode, int uprn) {
        if (line == 0 && postcode == 0 && uprn == 0) {
            return 0;
        }
        var code = numbers.code(LongDictionary.mix(LongDictionary.mix(line, postcode), uprn));
        if (parts.length < 3 * code + 3) {
            parts = Arrays.copyOf(parts, parts.length * 2);
        }
        parts[3 * code] = line;
        parts[3 * code + 1] = postcode;
        parts[3 * code + 2] = uprn;
        return code;
    }

    int postcodeCode(String written) {
        var packed = Others.packed(written);
        var code = packed.isEmpty() ? 0 : postcodes.code(packed);
        if (code == districts.size()) {
            districts.add(districtCodes.code(district(packed)));
        }
        return code;
    }

    int uprnCode(String written) {
        var packed = Others.packed(written);
        return packed.isEmpty() ? 0 : uprns.code(packed);
    }

    int lineCode(String written) {
        return lines.code(written);
    }

    public Lines lines() {
        return lines;
    }

    /// @return number of the address line; 0 when not held
    public int line(int residence) {
        return parts[3 * residence];
    }

    public int postcode(int residence) {
        return parts[3 * residence + 1];
    }

    public int uprn(int residence) {
        return parts[3 * residence + 2];
    }

    public String postcodeText(int postcode) {
        return postcodes.text(postcode);
    }

    /// @return the greatest number of a postcode plus 1
    public int postcodes() {
        return postcodes.size();
    }

    public String uprnText(int uprn) {
        return uprns.text(uprn);
    }

    /// @return the greatest number plus 1
    public int size() {
        return numbers.size();
    }

    /// @param postcode number of one
    /// @return the outward code of a British postcode; the first two characters of a shorter one
    public String district(int postcode) {
        return district(postcodes.text(postcode));
    }

    private static String district(String packed) {
        return packed.length() >= LEAST
                ? packed.substring(0, packed.length() - INWARD)
                : packed.substring(0, Math.min(SHORT_DISTRICT, packed.length()));
    }

    /// @param left not 0
    /// @param right not 0
    /// @param streets tells whether two streets are one
    public ResidenceLikeness likeness(int left, int right, Lines.Streets streets) {
        if (uprn(left) != 0 && uprn(left) == uprn(right)) {
            return ResidenceLikeness.SAME;
        }
        var line = line(left) == 0 || line(right) == 0 ? null : lines.likeness(line(left), line(right), streets);
        var postcode = postcodeLikeness(postcode(left), postcode(right));
        if (line == LineLikeness.SAME) {
            return postcode == PostcodeLikeness.SAME ? ResidenceLikeness.SAME : ResidenceLikeness.SAME_LINE;
        }
        if (line == LineLikeness.NEAR) {
            return postcode == PostcodeLikeness.SAME ? ResidenceLikeness.NEAR : ResidenceLikeness.NEAR_LINE;
        }
        return of(postcode, line);
    }

    private static ResidenceLikeness of(PostcodeLikeness postcode, @Nullable LineLikeness line) {
        return switch (postcode) {
            case SAME -> line == null ? ResidenceLikeness.POSTCODE_ALONE : ResidenceLikeness.SAME_POSTCODE;
            case NEAR -> ResidenceLikeness.NEAR_POSTCODE;
            case DISTRICT -> line == LineLikeness.STREET ? ResidenceLikeness.STREET : ResidenceLikeness.DISTRICT;
            case DIFFERENT -> line == LineLikeness.STREET ? ResidenceLikeness.STREET : ResidenceLikeness.DIFFERENT;
            case NOT_HELD ->
                line == null
                        ? ResidenceLikeness.NOT_HELD
                        : line == LineLikeness.STREET ? ResidenceLikeness.STREET : ResidenceLikeness.DIFFERENT;
        };
    }

    private PostcodeLikeness postcodeLikeness(int left, int right) {
        if (left == 0 || right == 0) {
            return PostcodeLikeness.NOT_HELD;
        }
        if (left == right) {
            return PostcodeLikeness.SAME;
        }
        if (Edits.isAtMostOne(postcodes.text(left), postcodes.text(right))) {
            return PostcodeLikeness.NEAR;
        }
        return districts.get(left).equals(districts.get(right))
                ? PostcodeLikeness.DISTRICT
                : PostcodeLikeness.DIFFERENT;
    }

    private enum PostcodeLikeness {
        SAME,
        NEAR,
        DISTRICT,
        DIFFERENT,
        NOT_HELD
    }
}
