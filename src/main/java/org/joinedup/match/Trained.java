package org.joinedup.match;

import org.joinedup.match.model.Model;
import org.joinedup.match.model.Terms;

/// A model with the frequencies that belong to it.
record Trained(Model model, Terms terms) {}
