/** The case: one agency in one round, the stage it is in, the steps it did, and how cases are opened for many agencies at once. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "audit",
            "organisation",
            "security",
            "shell",
            "instrument",
            "scoring",
            "round",
            "round :: ui"
        })
package org.prameen.casework;

import org.springframework.modulith.ApplicationModule;
