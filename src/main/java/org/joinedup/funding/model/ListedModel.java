package org.joinedup.funding.model;

import java.util.List;
import org.joinedup.area.Vintage;
import org.joinedup.funding.DomainNeed;
import org.joinedup.funding.FundingArea;
import org.joinedup.funding.Indicator;
import org.joinedup.funding.IndicatorNeed;
import org.joinedup.funding.allocation.LimitChoice;
import org.joinedup.table.FoundIssue;
import org.jspecify.annotations.Nullable;

/// A model as it is listed: `FundingModelFile` of the schema.
///
/// @param id of the model
/// @param model null when an issue refuses it
/// @param issues of its files
record ListedModel(String id, @Nullable Content model, List<FoundIssue> issues) {

    static ListedModel of(String id, ModelFile file) {
        var model = file.model();
        return new ListedModel(
                id,
                model == null ? null : Content.of(model),
                file.issues().stream().map(FoundIssue::of).toList());
    }

    /// What a model says and was made from: `FundingModel` of the schema.
    record Content(
            String name,
            Vintage vintage,
            long fund,
            String method,
            String ties,
            String standardisation,
            int areas,
            long population,
            List<Domain> domains,
            List<InputFile> inputs,
            List<String> notes,
            List<Decision> decisions,
            LimitChoice limits) {

        static Content of(FundingModel model) {
            var choice = model.choice();
            return new Content(
                    model.name(),
                    model.data().vintage(),
                    choice.pence(),
                    choice.method().name(),
                    choice.ties().name(),
                    choice.standardisation().name(),
                    model.data().areas().size(),
                    model.data().areas().stream()
                            .mapToLong(FundingArea::population)
                            .sum(),
                    domains(model),
                    model.inputs(),
                    model.notes(),
                    model.decisions(),
                    model.limits());
        }

        private static List<Domain> domains(FundingModel model) {
            var weights = model.choice().weights().iterator();
            return model.data().domains().stream()
                    .map(domain -> Domain.of(domain, weights.next().doubleValue()))
                    .toList();
        }
    }

    /// A domain with what it weighs: `FundingModelDomain` of the schema.
    record Domain(String name, double weight, List<Part> indicators) {

        static Domain of(DomainNeed domain, double weight) {
            return new Domain(
                    domain.name(),
                    weight,
                    domain.indicators().stream().map(Part::of).toList());
        }
    }

    /// An indicator of a domain with what it weighs: `FundingModelIndicator` of the schema.
    record Part(Indicator indicator, double weight) {

        static Part of(IndicatorNeed need) {
            return new Part(need.indicator(), need.weight().doubleValue());
        }
    }
}
