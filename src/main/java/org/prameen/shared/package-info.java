/** Identifiers, value objects and the clock that every module speaks in. */
@ApplicationModule(allowedDependencies = {})
package org.prameen.shared;

import org.springframework.modulith.ApplicationModule;
