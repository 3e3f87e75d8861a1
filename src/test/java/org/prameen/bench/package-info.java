/** How fast the application is beside the least that could do the same; run by {@code ./mvnw -Pbench verify}. */
package org.prameen.bench;
