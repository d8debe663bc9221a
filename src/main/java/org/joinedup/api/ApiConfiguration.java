package org.joinedup.api;

import graphql.execution.instrumentation.Instrumentation;
import graphql.parser.ParserOptions;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.graphql.autoconfigure.GraphQlSourceBuilderCustomizer;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.graphql.data.method.annotation.support.AnnotatedControllerConfigurer;
import org.springframework.graphql.data.pagination.CursorEncoder;
import org.springframework.graphql.data.pagination.CursorStrategy;
import org.springframework.graphql.data.pagination.EncodingCursorStrategy;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;

/// Registers what the schema needs beside the controllers.
@Configuration(proxyBeanMethods = false)
class ApiConfiguration {

    @Bean
    RuntimeWiringConfigurer scalars() {
        return wiring ->
                wiring.scalar(IsoScalar.DATE).scalar(IsoScalar.DATE_TIME).scalar(WholeNumber.PENCE);
    }

    /// The limits of the parser hold for the whole process, as graphql-java has it.
    @Bean
    GraphQlSourceBuilderCustomizer documents() {
        ParserOptions.setDefaultOperationParserOptions(Limits.documents());
        return source -> source.configureGraphQl(graphQl -> graphQl.preparsedDocumentProvider(new DocumentCache()));
    }

    /// A statement takes a part of a millisecond, less than handing it to another thread and back.
    @Bean
    static BeanPostProcessor handlersInTheRequestsThread() {
        return new BeanPostProcessor() {
            @Override
            public Object postProcessBeforeInitialization(Object bean, String name) {
                if (bean instanceof AnnotatedControllerConfigurer configurer) {
                    configurer.setBlockingMethodPredicate(handler -> false);
                }
                return bean;
            }
        };
    }

    @Bean
    @Order(10)
    Instrumentation depthLimit() {
        return Limits.depth();
    }

    @Bean
    @Order(20)
    Instrumentation complexityLimit() {
        return Limits.complexity();
    }

    @Bean
    EncodingCursorStrategy<ScrollPosition> cursors() {
        return CursorStrategy.withEncoder(new Cursors(), CursorEncoder.noOpEncoder());
    }

    /// Inside of everything, so that a refused field is refused whatever its page.
    @Bean
    @Order(30)
    Instrumentation pageSizes() {
        return new PageSizes();
    }
}
