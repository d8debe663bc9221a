package org.joinedup;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.PrintWriter;
import java.time.Clock;
import java.util.Arrays;
import java.util.concurrent.Callable;
import org.joinedup.demo.GenerateCommand;
import org.joinedup.funding.command.FundingCommand;
import org.joinedup.linkage.EvaluateCommand;
import org.joinedup.linkage.LinkCommand;
import org.joinedup.linkage.TrainCommand;
import org.jspecify.annotations.Nullable;
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

    /// @param args `generate`, `link`, `evaluate`, `train` or `funding` and its options do
    ///     that and end; otherwise the service starts, with arguments as Spring Boot takes them
    public static void main(String[] args) {
        var command = args.length == 0 ? null : command(args[0]);
        if (command == null) {
            SpringApplication.run(Application.class, args);
        } else {
            System.exit(execute(command, Arrays.copyOfRange(args, 1, args.length)));
        }
    }

    private static @Nullable Callable<Integer> command(String name) {
        return switch (name) {
            case "generate" -> new GenerateCommand();
            case "link" -> new LinkCommand();
            case "evaluate" -> new EvaluateCommand();
            case "train" -> new TrainCommand();
            case "funding" -> new FundingCommand();
            default -> null;
        };
    }

    private static int execute(Callable<Integer> command, String[] options) {
        return new CommandLine(command)
                .setOut(new PrintWriter(System.out, true, UTF_8))
                .setErr(new PrintWriter(System.err, true, UTF_8))
                .execute(options);
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
