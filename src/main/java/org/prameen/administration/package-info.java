/** Screens for those who keep the system: organisations, reporting routes, people and the first administrator. */
@ApplicationModule(allowedDependencies = {"shared", "organisation", "security", "shell"})
package org.prameen.administration;

import org.springframework.modulith.ApplicationModule;
