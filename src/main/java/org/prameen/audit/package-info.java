/** The journal: who did what to what, when, with the value before and after. */
@ApplicationModule(allowedDependencies = {"shared"})
package org.prameen.audit;

import org.springframework.modulith.ApplicationModule;
