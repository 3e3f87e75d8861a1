/** What people do with the running application, in a real browser; run by {@code ./mvnw verify}. */
package org.prameen.journeys;
