package org.joinedup.cost.segment;

import org.joinedup.cost.concentration.Services;
import org.joinedup.cost.ledger.Costs;

/// What people are counted by in a profile.
///
/// @param costs what was asked
/// @param services numbers for services
/// @param residents age, ward and Mosaic class on the window's last day
/// @param features who has what in the window, whatever costs were asked about
record ProfileColumns(Costs costs, Services services, Residents residents, FeatureColumns features) {}
