package org.prameen.journeys;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.prameen.IntegrationTest;

/**
 * A journey of people through the running application with the demo world in it. A test asks for {@link Visitors} and
 * {@link Days} as parameters. When it fails, a picture of every open page is kept in {@code target/journeys}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@IntegrationTest
@ExtendWith(JourneyExtension.class)
public @interface BrowserJourney {}
