package org.joinedup.involvement.search;

import graphql.relay.Connection;
import graphql.relay.ConnectionCursor;
import graphql.relay.DefaultConnectionCursor;
import graphql.relay.DefaultPageInfo;
import graphql.relay.Edge;
import graphql.relay.PageInfo;
import java.util.ArrayList;
import java.util.List;
import org.joinedup.graph.Page;
import org.joinedup.individual.Individual;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.ScrollPosition;
import org.springframework.graphql.data.pagination.CursorStrategy;

/// A page of hits, as the API's `IndividualSearchConnection`.
///
/// @param edges one for each hit of the page
/// @param info whether there is a page before and after
/// @param total hits on all pages
/// @param hasMore whether more people fit than can be paged through
record SearchConnection(List<Edge<Individual>> edges, PageInfo info, int total, boolean hasMore)
        implements Connection<Individual> {

    static final String ASK_FOR_MORE =
            "More people fit than are shown: add something, such as a birth year, a street or a first name.";

    static SearchConnection of(SearchResult result, Page page, CursorStrategy<ScrollPosition> cursors) {
        var hits = result.hits();
        var from = (int) Math.min(page.skip(), hits.size());
        var to = Math.min(from + page.first(), hits.size());
        var edges = new ArrayList<Edge<Individual>>();
        for (var i = from; i < to; i++) {
            var cursor = new DefaultConnectionCursor(cursors.toCursor(ScrollPosition.offset(i)));
            edges.add(new SearchEdge(hits.get(i), cursor));
        }
        var info = new DefaultPageInfo(
                edges.isEmpty() ? null : edges.getFirst().getCursor(),
                edges.isEmpty() ? null : edges.getLast().getCursor(),
                from > 0,
                to < hits.size());
        return new SearchConnection(List.copyOf(edges), info, hits.size(), result.hasMore());
    }

    @Override
    public List<Edge<Individual>> getEdges() {
        return edges;
    }

    @Override
    public PageInfo getPageInfo() {
        return info;
    }

    /// @return what to do when more people fit; null when nothing need be done
    public @Nullable String advice() {
        return hasMore ? ASK_FOR_MORE : null;
    }

    /// A hit with its place among the hits.
    record SearchEdge(SearchHit hit, ConnectionCursor cursor) implements Edge<Individual> {

        @Override
        public Individual getNode() {
            return hit.individual();
        }

        @Override
        public ConnectionCursor getCursor() {
            return cursor;
        }

        public double evidence() {
            return hit.evidence().bits();
        }

        public String why() {
            return hit.evidence().words();
        }

        public List<SearchReason> reasons() {
            return hit.evidence().reasons();
        }
    }
}
