package org.joinedup.ingest;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/// The id of a service: its source system and its name in lower case, such as
/// `housing/tenancy-support`.
final class ServiceId {

    private static final Pattern NEITHER_LETTER_NOR_DIGIT = Pattern.compile("[^\\p{L}\\p{N}]+");
    private static final Pattern HYPHENS_AT_THE_ENDS = Pattern.compile("^-+|-+$");

    private ServiceId() {}

    /// @param service its name, in any case and spacing
    static String of(String system, String service) {
        var lower = Normalizer.normalize(service, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        var hyphens = NEITHER_LETTER_NOR_DIGIT.matcher(lower).replaceAll("-");
        return system + "/" + HYPHENS_AT_THE_ENDS.matcher(hyphens).replaceAll("");
    }
}
