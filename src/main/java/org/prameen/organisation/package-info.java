/** Organisations from the national office down to units, and the reporting route of each type. */
@ApplicationModule(allowedDependencies = {"shared", "audit"})
package org.prameen.organisation;

import org.springframework.modulith.ApplicationModule;
