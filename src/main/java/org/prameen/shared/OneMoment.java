package org.prameen.shared;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/**
 * Lets modules that look at the same case together ask the database once. Within {@link #of} what was read before under
 * the same key is handed out again; outside nothing is kept. It is for looking only: whoever writes meanwhile says
 * {@link #over}, as every recorded deed does. What is kept was read for nobody in particular, so who may see it is
 * checked each time it is handed out.
 */
public final class OneMoment {

    private static final ThreadLocal<Map<Object, Object>> KEPT = new ThreadLocal<>();

    private OneMoment() {}

    /** Everything that is looked at is as it was at its first sight. A moment within another one is the same moment. */
    public static <T> T of(Supplier<T> looking) {
        if (KEPT.get() != null) {
            return looking.get();
        }
        KEPT.set(new HashMap<>());
        try {
            return looking.get();
        } finally {
            KEPT.remove();
        }
    }

    /** The same for looking that ends in an act. */
    public static void until(Runnable act) {
        of(() -> {
            act.run();
            return null;
        });
    }

    /** Lets others work on what was done: they see things with their own eyes, whatever moment it happened in. */
    public static void apart(Runnable others) {
        Map<Object, Object> kept = KEPT.get();
        KEPT.remove();
        try {
            others.run();
        } finally {
            if (kept != null) {
                kept.clear();
                KEPT.set(kept);
            }
        }
    }

    /**
     * Reads it, unless it was read in this moment.
     *
     * @param kind which reading it is, with {@code key} naming what is read
     */
    @SuppressWarnings("unchecked") // a kind of reading gives one type
    public static <T> T once(String kind, Object key, Supplier<T> reading) {
        Map<Object, Object> kept = KEPT.get();
        if (kept == null) {
            return reading.get();
        }
        Object name = List.of(kind, key);
        if (!kept.containsKey(name)) {
            kept.put(name, reading.get());
        }
        return (T) kept.get(name);
    }

    /** Something was written: what is asked for from now on is read anew. */
    public static void over() {
        Map<Object, Object> kept = KEPT.get();
        if (kept != null) {
            kept.clear();
        }
    }
}
