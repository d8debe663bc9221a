package org.joinedup.pipeline;

/// The service is being stopped, so the load ends between two transactions.
final class LoadStoppedException extends RuntimeException {

    private static final long serialVersionUID = 1;

    LoadStoppedException() {
        super("The load was stopped; it goes on at the next start.");
    }
}
