package org.joinedup.demo.city;

import java.text.Normalizer;
import java.util.regex.Pattern;

/// Text without the marks that some systems cannot hold.
public final class Plain {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Plain() {}

    /// @return the same letters without accents, `Łukasz` as `Lukasz`
    public static String text(String text) {
        var apart = Normalizer.normalize(text, Normalizer.Form.NFD);
        return MARKS.matcher(apart)
                .replaceAll("")
                .replace('ł', 'l')
                .replace('Ł', 'L')
                .replace('đ', 'd');
    }
}
