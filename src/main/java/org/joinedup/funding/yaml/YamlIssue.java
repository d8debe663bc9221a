package org.joinedup.funding.yaml;

import java.util.List;
import org.joinedup.table.Issue;
import org.joinedup.table.Place;

/// Something wrong with a mapping or a model. The column of its place is the path of the key.
public sealed interface YamlIssue extends Issue {

    /// The file is no YAML, or holds no keys.
    ///
    /// @param place the file, with the line where it is known
    /// @param reason end of the sentence
    record UnreadableYaml(Place place, String reason) implements YamlIssue {
        @Override
        public String message() {
            return "The file cannot be read as YAML: %s.".formatted(reason);
        }
    }

    /// A key that is needed is not there.
    ///
    /// @param place the section and the key
    record MissingKey(Place place) implements YamlIssue {
        @Override
        public String message() {
            return "'%s' is missing or empty; write it.".formatted(column());
        }
    }

    /// A key that means nothing.
    ///
    /// @param place the key
    /// @param known keys that mean something here
    record UnknownKey(Place place, List<String> known) implements YamlIssue {

        /// Keeps its own copy of the list.
        public UnknownKey {
            known = List.copyOf(known);
        }

        @Override
        public String message() {
            return "'%s' means nothing here; these do: %s.".formatted(column(), String.join(", ", known));
        }
    }

    /// A section where a value should be, or the other way round.
    ///
    /// @param place the key
    /// @param wanted what should be there
    record WrongShape(Place place, String wanted) implements YamlIssue {
        @Override
        public String message() {
            return "'%s' must be %s.".formatted(column(), wanted);
        }
    }

    /// A value that cannot be used.
    ///
    /// @param place the key
    /// @param sentence what to write instead, without the path of the key in front
    record WrongValue(Place place, String sentence) implements YamlIssue {
        @Override
        public String message() {
            return "'%s' cannot be used: %s".formatted(column(), sentence);
        }
    }
}
