package org.joinedup.individual;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// Where the models of matching are, `joinedup.match.*`.
///
/// @param folder of the model in force and of those that were trained
@ConfigurationProperties("joinedup.match")
record MatchSettings(@DefaultValue("data/match") Path folder) {}
