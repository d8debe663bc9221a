package org.joinedup;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.graphql.test.autoconfigure.tester.AutoConfigureGraphQlTester;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.TestExecutionListeners;
import org.springframework.test.context.TestExecutionListeners.MergeMode;

/// A test that asks the whole service, over an embedded Neo4j, about the partnership of
/// `partners/`.
///
/// The deliveries go through the real pipeline, once for all such tests, before they begin; they
/// only read.
@SpringBootTest(
        properties = {
            "joinedup.demo.enabled=false",
            "joinedup.graph.folder=target/graphs/${random.uuid}",
            "joinedup.graph.bolt-port=0",
            "joinedup.ingest.mappings=src/test/resources/partners/mapping",
            "joinedup.ingest.inbox=src/test/resources/partners/inbox",
            "joinedup.area.folder=src/test/resources/partners/place",
            "joinedup.pipeline.schedule=-"
        })
@AutoConfigureGraphQlTester
@Import(LoadedPartners.class)
@TestExecutionListeners(listeners = LoadedFirst.class, mergeMode = MergeMode.MERGE_WITH_DEFAULTS)
@WithMockUser(
        username = "practitioner",
        roles = {"PRACTITIONER", "DATA_MANAGER"})
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface PartnersTest {}
