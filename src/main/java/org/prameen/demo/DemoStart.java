package org.prameen.demo;

import java.util.Locale;
import java.util.stream.Collectors;
import org.prameen.demo.PeopleFile.Member;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.annotation.Profile;
import org.springframework.context.event.EventListener;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;

/** Loads the demo world before the application calls itself ready, then says where it is and who may sign in. */
@Component
@Profile("demo")
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
class DemoStart implements ApplicationRunner {

    private static final Logger LOG = LoggerFactory.getLogger(DemoStart.class);
    private static final String ROW = "  %-20s %-20s %s";

    private final DemoWorld world;
    private final DemoLoad load;
    private final Environment environment;
    private final String password;

    DemoStart(
            DemoWorld world,
            DemoLoad load,
            Environment environment,
            @Value(DemoWorld.CHOSEN_PASSWORD) String password) {
        this.world = world;
        this.load = load;
        this.environment = environment;
        this.password = password;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        DemoWorld.Added added = world.load();
        LOG.info("Demo world: {} agencies and {} people added", added.agencies(), added.people());
        load.mainStage();
    }

    @EventListener
    @Order(Ordered.LOWEST_PRECEDENCE)
    void announce(ApplicationReadyEvent event) {
        load.restInBackground();
        LOG.info(announcement(environment.getProperty("local.server.port", "8080"), password));
    }

    static String announcement(String port, String password) {
        return DemoFiles.people().people().stream()
                .filter(member -> member.shows() != null)
                .map(DemoStart::row)
                .collect(Collectors.joining(
                        "%n".formatted(),
                        "%n%n  Prameen is ready: http://localhost:%s/%n  Demo logins, password of all: %s%n%n%s%n"
                                .formatted(port, password, ROW.formatted("USER NAME", "ROLE", "SHOWS")),
                        "%n".formatted()));
    }

    private static String row(Member member) {
        String role =
                member.roles().get(0).role().name().toLowerCase(Locale.ROOT).replace('_', ' ');
        return ROW.formatted(member.username(), role, member.shows());
    }
}
