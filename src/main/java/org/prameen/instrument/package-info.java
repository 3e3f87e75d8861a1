/** Assessment instruments as versioned data: what is asked, on which scale, against which criterion. */
@ApplicationModule(allowedDependencies = {"shared", "audit"})
package org.prameen.instrument;

import org.springframework.modulith.ApplicationModule;
