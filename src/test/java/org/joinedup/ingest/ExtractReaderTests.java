package org.joinedup.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.joinedup.ingest.DeliveryFolder.ASHA;

import java.nio.file.Path;
import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExtractReaderTests {

    @TempDir
    Path folder;

    private DeliveryFolder delivery;

    @BeforeEach
    void startWithAGoodDelivery() {
        delivery = new DeliveryFolder(folder);
    }

    @Test
    void readsAPerson() {
        var extract = delivery.pupils(ASHA).control(1, 0, 0).read();
        System.out.println(extract.reports());
        var asha = extract.people().getFirst();
        assertThat(asha.birthDate()).isEqualTo(LocalDate.of(2011, 3, 29));
    }
}
