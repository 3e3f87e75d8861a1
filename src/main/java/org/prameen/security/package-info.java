/** People, their roles, signing in, and who may touch which organisation. */
@ApplicationModule(allowedDependencies = {"shared", "audit", "organisation"})
package org.prameen.security;

import org.springframework.modulith.ApplicationModule;
