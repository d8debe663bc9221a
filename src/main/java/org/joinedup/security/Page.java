package org.joinedup.security;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.core.io.ClassPathResource;
import org.springframework.web.util.HtmlUtils;

/// A page of `templates/`, in the frame of `templates/frame.html`.
///
/// A template names a value as `{{value}}`; values are escaped, and what is not given is empty.
///
/// @param html the template
record Page(String html) {

    private static final Pattern NAME = Pattern.compile("\\{\\{(\\w+)}}");

    /// @param name of the file without its extension
    static Page named(String name) {
        return new Page(read("frame").replace("{{{page}}}", read(name)));
    }

    String with(Map<String, String> values) {
        return NAME.matcher(html)
                .replaceAll(found ->
                        Matcher.quoteReplacement(HtmlUtils.htmlEscape(values.getOrDefault(found.group(1), ""))));
    }

    private static String read(String name) {
        try {
            return new ClassPathResource("templates/" + name + ".html").getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("no page templates/" + name + ".html", e);
        }
    }
}
