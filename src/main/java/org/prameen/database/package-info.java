/** Where the data live: an embedded PostgreSQL unless a server is named. */
@ApplicationModule(allowedDependencies = {})
package org.prameen.database;

import org.springframework.modulith.ApplicationModule;
