package org.prameen.scoring.measures;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.prameen.instrument.ResultDimension;
import org.prameen.instrument.ResultGroup;
import org.prameen.instrument.ResultsPart;

/**
 * Counts what is entered against caps and duties. A place that is over-full says so as a whole: which of its measures is one
 * too many the document leaves open, so none loses its score by it. What is entered counts even when it gets no score.
 */
final class PlaceRules {

    private final Duties duties;
    private final List<MeasureEntry> entries;
    private final Map<String, Room> rooms = new LinkedHashMap<>();
    private final List<EntryFinding> findings = new ArrayList<>();

    PlaceRules(ResultsPart part, Duties duties, List<MeasureEntry> entries) {
        this.duties = duties;
        this.entries = entries;
        part.dimensions().forEach(this::dimension);
    }

    /** By code, in printed order. */
    Map<String, Room> rooms() {
        return rooms;
    }

    List<EntryFinding> findings() {
        return findings;
    }

    private void dimension(ResultDimension dimension) {
        List<Room> groups = dimension.groups().stream().map(this::room).toList();
        Room room = new Room(
                dimension.code(),
                dimension.most(),
                groups.stream().mapToInt(Room::taken).sum(),
                groups.stream().mapToInt(Room::reserved).sum());
        rooms.put(room.code(), room);
        cap(room, EntryRule.TOO_MANY_IN_DIMENSION);
        for (int i = 0; i < groups.size(); i++) {
            rooms.put(groups.get(i).code(), groups.get(i));
            cap(groups.get(i), EntryRule.TOO_MANY_IN_GROUP);
            owed(dimension.groups().get(i), groups.get(i));
        }
    }

    private Room room(ResultGroup group) {
        int taken = (int) entries.stream()
                .filter(entry -> entry.group().equals(group.code()))
                .count();
        int reserved = Math.max(missing(group).size(), duties.least(group) - taken);
        return new Room(group.code(), group.most(), taken, Math.max(0, reserved));
    }

    private List<String> missing(ResultGroup group) {
        return duties.measures(group).stream()
                .filter(code -> entries.stream()
                        .filter(entry -> entry.group().equals(group.code()))
                        .noneMatch(
                                entry -> entry.prescribed().filter(code::equals).isPresent()))
                .toList();
    }

    private void cap(Room room, EntryRule rule) {
        if (room.overfull()) {
            findings.add(EntryFinding.of(rule, room.code(), room.taken(), room.most()));
        } else if (room.crowded()) {
            findings.add(EntryFinding.of(
                    EntryRule.PLACES_RESERVED, room.code(), room.taken(), room.reserved(), room.most()));
        }
    }

    private void owed(ResultGroup group, Room room) {
        int least = duties.least(group);
        if (least > 0 && room.taken() == 0) {
            findings.add(EntryFinding.of(EntryRule.GROUP_MISSING, group.code(), least));
        } else if (room.taken() < least) {
            findings.add(EntryFinding.of(EntryRule.TOO_FEW_IN_GROUP, group.code(), room.taken(), least));
        }
        missing(group).forEach(code -> findings.add(EntryFinding.of(EntryRule.MEASURE_MISSING, code, group.code())));
    }
}
