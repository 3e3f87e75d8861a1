package org.prameen.instrument;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** An instrument package that cannot be used, with everything that is wrong with it. */
public final class FaultyPackage extends RuntimeException {

    private final transient List<PackageFault> faults;

    FaultyPackage(List<PackageFault> faults) {
        super(faults.stream().map(fault -> fault.inFull(Locale.ENGLISH)).collect(Collectors.joining("\n")));
        this.faults = faults;
    }

    public List<PackageFault> faults() {
        return faults;
    }
}
