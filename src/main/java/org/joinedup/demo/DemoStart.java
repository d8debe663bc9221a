package org.joinedup.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.stereotype.Component;
import org.springframework.util.FileSystemUtils;

/// Makes the demo city's extracts at a first start, before anything is loaded.
///
/// A first start is one that finds no inbox. The files are written aside and moved into place when
/// they are complete, the inbox last, so a start that was stopped in the middle begins again.
@Component
class DemoStart implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger("org.joinedup.demo");

    private final DemoStartSettings settings;

    DemoStart(DemoStartSettings settings) {
        this.settings = settings;
    }

    @Override
    public void run(ApplicationArguments arguments) throws IOException {
        if (settings.enabled() && !Files.exists(settings.folder().resolve("inbox"))) {
            LOG.info(
                    "First start: making a demo city of {} people (--people, --seed and --days change it)",
                    settings.people());
            write(settings.folder().resolve("demo-city-in-the-making"));
        }
    }

    private void write(Path aside) throws IOException {
        FileSystemUtils.deleteRecursively(aside);
        DemoCity.write(settings.city(), aside, what -> LOG.debug("demo city: {}", what));
        for (var part : new String[] {"place", "truth", "inbox"}) {
            var target = settings.folder().resolve(part);
            FileSystemUtils.deleteRecursively(target);
            Files.move(aside.resolve(part), target);
        }
        FileSystemUtils.deleteRecursively(aside);
    }
}
