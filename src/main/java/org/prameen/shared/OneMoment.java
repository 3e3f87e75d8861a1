package org.prameen.shared;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Lets modules that look at the same case together ask the database once. Within {@link #of} what was read before under
 * the same key is handed out again; outside nothing is kept. It is for looking only: whoever writes meanwhile says
 * {@link #over}, as every recorded deed does. What is kept was read for nobody in particular, so who may see it is
 * checked each time it is handed out.
 */
public final class OneMoment {

    private static final ThreadLocal<OneMoment> NOW = new ThreadLocal<>();

    private final Map<Object, Object> lasting;
    private final Map<Object, Object> passing = new HashMap<>();
    private final boolean apart;

    private OneMoment(Map<Object, Object> lasting, boolean apart) {
        this.lasting = lasting;
        this.apart = apart;
    }

    /** Everything that is looked at is as it was at its first sight. A moment within another one is the same moment. */
    public static <T> T of(Supplier<T> looking) {
        OneMoment around = NOW.get();
        if (around != null && !around.apart) {
            return looking.get();
        }
        return within(new OneMoment(around == null ? new HashMap<>() : around.lasting, false), looking);
    }

    /** The same for looking that ends in an act. */
    public static void until(Runnable act) {
        of(() -> {
            act.run();
            return null;
        });
    }

    /**
     * Lets others work on what was done: they see things with their own eyes, whatever moment it happened in, save what
     * {@link #lasts}.
     */
    public static void apart(Runnable others) {
        OneMoment around = NOW.get();
        if (around == null) {
            others.run();
            return;
        }
        try {
            within(new OneMoment(around.lasting, true), () -> {
                others.run();
                return null;
            });
        } finally {
            around.passing.clear();
        }
    }

    /**
     * Reads it, unless it was read in this moment.
     *
     * @param kind which reading it is, with {@code key} naming what is read
     */
    public static <T> T once(String kind, Object key, Supplier<T> reading) {
        OneMoment now = NOW.get();
        return now == null || now.apart ? reading.get() : kept(now.passing, kind, key, reading);
    }

    /**
     * The same for what nobody who looks at a case changes on the way, or of which every writer says that it
     * {@link #changed}: it is kept over deeds and handed to others as well.
     */
    public static <T> T lasts(String kind, Object key, Supplier<T> reading) {
        OneMoment now = NOW.get();
        return now == null ? reading.get() : kept(now.lasting, kind, key, reading);
    }

    /** What {@link #lasts}, if it was read. */
    @SuppressWarnings("unchecked") // as below
    public static <T> Optional<T> known(String kind, Object key) {
        OneMoment now = NOW.get();
        return now == null ? Optional.empty() : Optional.ofNullable((T) now.lasting.get(List.of(kind, key)));
    }

    /** What lasts was written: it is read anew. */
    public static void changed(String kind, Object key) {
        OneMoment now = NOW.get();
        if (now != null) {
            now.lasting.remove(List.of(kind, key));
        }
    }

    /** Something was written: what is asked for from now on is read anew, save what {@link #lasts}. */
    public static void over() {
        OneMoment now = NOW.get();
        if (now != null) {
            now.passing.clear();
        }
    }

    private static <T> T within(OneMoment moment, Supplier<T> work) {
        OneMoment before = NOW.get();
        NOW.set(moment);
        try {
            return work.get();
        } finally {
            if (before == null) {
                NOW.remove();
            } else {
                NOW.set(before);
            }
        }
    }

    @SuppressWarnings("unchecked") // a kind of reading gives one type
    private static <T> T kept(Map<Object, Object> kept, String kind, Object key, Supplier<T> reading) {
        Object name = List.of(kind, key);
        if (!kept.containsKey(name)) {
            kept.put(name, reading.get());
        }
        return (T) kept.get(name);
    }
}
