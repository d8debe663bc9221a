package org.joinedup.pipeline;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.Map;
import org.joinedup.area.PlaceAreas;
import org.joinedup.cost.price.UnitCosts;
import org.joinedup.graph.Graph;
import org.joinedup.household.Households;
import org.joinedup.individual.Individuals;
import org.joinedup.ingest.Delivery;
import org.joinedup.ingest.IncomingDeliveries;
import org.joinedup.ingest.PartnerInbox;
import org.joinedup.ingest.mapping.Mappings;
import org.joinedup.match.FellegiSunter;
import org.joinedup.match.Matcher;
import org.joinedup.match.model.ModelFolder;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.AnnotationConfigApplicationContext;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.MapPropertySource;

/// The pipeline over a graph and an inbox of the test's, put together by Spring without the
/// service.
public final class TestPipeline {

    private final AnnotationConfigApplicationContext beans = new AnnotationConfigApplicationContext();
    private final Instant now;

    /// @param now when everything is loaded and matched
    public TestPipeline(Graph graph, PartnerInbox inbox, String now) {
        this.now = Instant.parse(now);
        var settings = Map.<String, Object>of(
                "joinedup.ingest.inbox",
                inbox.folder(),
                "joinedup.area.folder",
                Path.of("src/test/resources/partners/place"));
        beans.getEnvironment().getPropertySources().addFirst(new MapPropertySource("test", settings));
        beans.registerBean(Graph.class, () -> graph);
        beans.registerBean(Mappings.class, () -> PartnerInbox.MAPPINGS);
        beans.registerBean(
                Matcher.class,
                () -> new FellegiSunter(
                        new ModelFolder(inbox.folder().resolve("models")), Clock.fixed(this.now, ZoneOffset.UTC)));
        beans.registerBean(Clock.class, () -> Clock.fixed(this.now, ZoneOffset.UTC));
        beans.register(Settings.class, IncomingDeliveries.class, PlaceAreas.class, UnitCosts.class);
        beans.register(Individuals.class, Households.class, ProgressBoard.class, Loads.class, Pipeline.class);
        beans.refresh();
    }

    public TestPipeline load() {
        beans.getBean(Pipeline.class).load();
        return this;
    }

    /// Matches and groups again, though nothing but the model has changed.
    public TestPipeline matchAgain() {
        beans.getBean(Pipeline.class).matchAgain();
        return this;
    }

    TestPipeline stage() {
        return stage(Delivery.ORDER);
    }

    TestPipeline stage(Comparator<Delivery> order) {
        var deliveries = beans.getBean(IncomingDeliveries.class);
        deliveries.notLoaded().stream().sorted(order).forEach(delivery -> deliveries.load(delivery, now));
        return this;
    }

    TestPipeline rematch() {
        beans.getBean(Individuals.class).rematch(now);
        return this;
    }

    TestPipeline regroup() {
        beans.getBean(Households.class).regroup(now);
        return this;
    }

    @Configuration(proxyBeanMethods = false)
    @ConfigurationPropertiesScan({"org.joinedup.ingest", "org.joinedup.area"})
    static class Settings {}
}
