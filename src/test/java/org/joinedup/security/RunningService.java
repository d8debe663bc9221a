package org.joinedup.security;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.context.annotation.Import;

/// A test of the running service by HTTP, on an embedded graph of its own; all such tests share
/// one.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = {
            "joinedup.graph.folder=target/graphs/${random.uuid}",
            "joinedup.graph.bolt-port=0",
            "joinedup.graph.page-cache=32MB",
            "joinedup.demo.enabled=false",
            "joinedup.ingest.inbox=target/no-inbox",
            "joinedup.area.folder=target/no-place",
            "joinedup.pipeline.schedule=-",
            "joinedup.graph.read-timeout=5s",
            "spring.graphql.schema.locations=classpath:graphql/**/,classpath:graphql-for-tests/"
        })
@Import({TestNeighbours.class, People.class})
public @interface RunningService {}
