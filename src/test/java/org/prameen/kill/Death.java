package org.prameen.kill;

import java.util.function.Consumer;

/** The two ways in which the application is killed. */
enum Death {
    APPLICATION_ALONE(Child::kill),
    WITH_ITS_DATABASE(Child::killWithDatabase);

    private final Consumer<Child> blow;

    Death(Consumer<Child> blow) {
        this.blow = blow;
    }

    void strike(Child child) {
        blow.accept(child);
    }
}
