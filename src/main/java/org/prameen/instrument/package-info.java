/** Assessment instruments as versioned data: what is asked, on which scale, against which criterion. */
@ApplicationModule(allowedDependencies = {"shared", "audit", "security", "shell"})
package org.prameen.instrument;

import org.springframework.modulith.ApplicationModule;
