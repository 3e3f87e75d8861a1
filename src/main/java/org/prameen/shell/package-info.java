/** The frame of all screens: layout, navigation, languages and the parts every screen is made of. */
@ApplicationModule(allowedDependencies = {"shared", "organisation", "security"})
package org.prameen.shell;

import org.springframework.modulith.ApplicationModule;
