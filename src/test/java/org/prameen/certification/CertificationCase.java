package org.prameen.certification;

import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.prameen.IntegrationTest;
import org.prameen.MovableClock;
import org.prameen.World;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;

/** What tests of certificates begin with. */
@IntegrationTest
abstract class CertificationCase {

    @Autowired
    World world;

    @Autowired
    MovableClock clock;

    @Autowired
    AutowireCapableBeanFactory beans;

    @Autowired
    Certificates certificates;

    GradedCase graded;

    @BeforeEach
    void bring() {
        graded = another();
    }

    @AfterEach
    void putTheClockBack() {
        clock.set(MovableClock.START);
    }

    GradedCase another() {
        return beans.createBean(GradedCase.class);
    }

    List<Certificate> all() {
        return of(graded);
    }

    List<Certificate> of(GradedCase someone) {
        return world.call(someone.agency().coordinator(), () -> certificates.of(someone.id()));
    }

    Certificate only() {
        List<Certificate> all = all();
        if (all.size() != 1) {
            throw new AssertionError("one certificate expected, found " + all);
        }
        return all.get(0);
    }
}
