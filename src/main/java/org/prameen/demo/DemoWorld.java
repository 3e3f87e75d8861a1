package org.prameen.demo;

import org.prameen.security.AsSystem;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Loads the demo world; loading again adds only what is missing. */
@Component
public class DemoWorld {

    /** The password of everybody in the demo world, unless {@code prameen.demo.password} names another. */
    public static final String PASSWORD = "prameen-demo";

    static final String CHOSEN_PASSWORD = "${prameen.demo.password:" + PASSWORD + "}";

    private final DemoOrganisations organisations;
    private final DemoPeople people;

    DemoWorld(DemoOrganisations organisations, DemoPeople people) {
        this.organisations = organisations;
        this.people = people;
    }

    /** What a load added. */
    public record Added(int agencies, int people) {}

    /** All of it or nothing: a load that was cut off begins anew. */
    @Transactional
    public Added load() {
        AgencyFile agencies = DemoFiles.agencies();
        DemoCast cast = new DemoCast(agencies, DemoFiles.people());
        return AsSystem.call(() -> new Added(organisations.enter(agencies), people.enter(cast.everybody())));
    }

    /** @param number counts from 1; the first unit of an agency closes its summary */
    static String unitCode(String agency, int number) {
        return agency + "-U" + number;
    }
}
