/// The made-up city: writes extracts, and nothing else.
///
/// `DemoCity` makes people and homes (`city`), gives them needs and interventions that cost what
/// the Nottingham analysis found (`need`), and writes down what ten partners would deliver, with
/// each partner's own columns, codes and mistakes (`extract`), beside the truth to compare with.
/// The product loads the extracts as it loads any partner's; it never reads the truth.
@ApplicationModule(displayName = "Demo city", allowedDependencies = "person")
@NullMarked
package org.joinedup.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
