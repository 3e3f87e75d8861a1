package org.prameen.demo;

import java.util.Optional;
import org.prameen.demo.PeopleFile.Member;
import org.prameen.security.AsSystem;
import org.prameen.security.People;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Keeps the application from serving a database of the demo world to others than those who try it out: everybody can read its
 * password. Looks before the first request is served.
 */
@Component
@Profile("!demo & !test")
class PublishedAccounts implements SmartInitializingSingleton {

    private final People people;

    PublishedAccounts(People people) {
        this.people = people;
    }

    @Override
    public void afterSingletonsInstantiated() {
        found().ifPresent(username -> {
            throw new IllegalStateException(
                    "This database holds the demo world: %s signs in with the published password. Use another database (prameen.database.directory or spring.datasource.url), or give every demo account a new password."
                            .formatted(username));
        });
    }

    private Optional<String> found() {
        return AsSystem.call(() -> DemoFiles.people().people().stream()
                .map(Member::username)
                .filter(username -> people.signsIn(username, DemoWorld.PASSWORD))
                .findFirst());
    }
}
