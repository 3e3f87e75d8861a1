package org.prameen.instrument;

import java.util.List;

/** An instrument package that cannot be used, with everything that is wrong with it. */
public final class FaultyPackage extends RuntimeException {

    private final transient List<PackageFault> faults;

    FaultyPackage(List<PackageFault> faults) {
        super("instrument package with " + faults.size() + " faults, the first: " + faults.get(0));
        this.faults = faults;
    }

    /** In the order of their lines, never empty. */
    public List<PackageFault> faults() {
        return faults;
    }
}
