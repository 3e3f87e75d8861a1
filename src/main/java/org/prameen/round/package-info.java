/** Assessment rounds: one instrument version, opened to agencies for a period with its own dates and settings. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "audit",
            "organisation",
            "security",
            "shell",
            "instrument",
            "scoring",
            "scoring :: method"
        })
package org.prameen.round;

import org.springframework.modulith.ApplicationModule;
