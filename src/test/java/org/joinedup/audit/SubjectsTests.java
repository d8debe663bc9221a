package org.joinedup.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.data.domain.Window;

class SubjectsTests {

    private static final AuditSubject ADA = () -> List.of("ada");
    private static final AuditSubject HOME = () -> List.of("home", "ada", "grace");

    @Test
    void areFoundInEveryNest() {
        var window = Window.from(List.of(ADA, HOME), ScrollPosition.offset()::advanceBy, false);

        assertThat(Subjects.of(ADA)).containsExactly("ada");
        assertThat(Subjects.of(window)).containsExactly("ada", "home", "ada", "grace");
        assertThat(Subjects.of(Optional.of(List.of(Map.of("one", ADA))))).containsExactly("ada");
    }

    @Test
    void areNotInWhatIsAboutNobody() {
        assertThat(Subjects.of(null)).isEmpty();
        assertThat(Subjects.of(List.of("ada", 3))).isEmpty();
        assertThat(Subjects.of(Optional.empty())).isEmpty();
    }
}
