package org.prameen.workbook.ui;

import com.vaadin.flow.component.UI;
import org.prameen.scoring.measures.Room;

/** How full a place is, in words. */
final class RoomWords {

    private RoomWords() {}

    static String of(Room room) {
        String key = room.reserved() > 0 ? "workbook.results.roomReserved" : "workbook.results.room";
        return UI.getCurrent().getTranslation(key, room.taken(), room.most(), room.reserved(), room.free());
    }
}
