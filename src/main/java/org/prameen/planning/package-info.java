/** The plan of a case: frame, method, choice of indicators with reasons, targets, committee and who is responsible, until it is approved. */
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
            "casework"
        })
package org.prameen.planning;

import org.springframework.modulith.ApplicationModule;
