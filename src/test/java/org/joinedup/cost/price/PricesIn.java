package org.joinedup.cost.price;

import org.joinedup.graph.Graph;

/// The prices that are staged in a graph, without the service around it.
public final class PricesIn {

    private PricesIn() {}

    public static PriceLibraries of(Graph graph) {
        return new PriceLibraries(graph);
    }
}
