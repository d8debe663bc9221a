package org.joinedup;

import java.time.Clock;
import java.util.Arrays;
import org.joinedup.demo.GenerateCommand;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableScheduling;
import picocli.CommandLine;

/// Starts the service; everything else is in the packages beside it.
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
@Modulithic(sharedModules = {"person", "graph", "security"})
public class Application {

    /// @param args `generate` and its options write a demo city and end; otherwise the service
    ///     starts, with arguments as Spring Boot takes them
    public static void main(String[] args) {
        if (args.length > 0 && "generate".equals(args[0])) {
            System.exit(new CommandLine(new GenerateCommand()).execute(Arrays.copyOfRange(args, 1, args.length)));
        }
        SpringApplication.run(Application.class, args);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
