/** The demo world: agencies that exist, people who do not, and what they are doing; loaded in the demo profile and by tests. */
@ApplicationModule(
        allowedDependencies = {
            "shared",
            "organisation",
            "security",
            "instrument",
            "scoring",
            "round",
            "casework",
            "planning",
            "answering",
            "results",
            "review",
            "improvement",
            "workbook",
            "reporting",
            "lifecycle"
        })
package org.prameen.demo;

import org.springframework.modulith.ApplicationModule;
