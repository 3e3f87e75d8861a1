/** The results of a case: computed, stored with their settings, discussed, and checked by somebody who did not enter the data. */
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
            "casework",
            "planning",
            "answering"
        })
package org.prameen.results;

import org.springframework.modulith.ApplicationModule;
