package org.joinedup.viewpoint;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.graphql.test.autoconfigure.tester.AutoConfigureGraphQlTester;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.security.test.context.support.WithMockUser;

/// A test that asks the whole service about what it loads itself, day by day, by [HandLoading].
@SpringBootTest(
        properties = {
            "joinedup.demo.enabled=false",
            "joinedup.graph.folder=target/graphs/${random.uuid}",
            "joinedup.graph.bolt-port=0",
            "joinedup.ingest.mappings=src/test/resources/partners/mapping",
            "joinedup.ingest.inbox=" + HandLoading.INBOX,
            "joinedup.area.folder=src/test/resources/partners/place",
            "joinedup.pipeline.schedule=-",
            "joinedup.viewpoint.sources-kept=0s"
        })
@AutoConfigureGraphQlTester
@Import(HandLoading.Beans.class)
@WithMockUser(username = "practitioner", roles = "PRACTITIONER")
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
public @interface HandLoadedTest {}
