package org.prameen.journeys;

import com.microsoft.playwright.Page;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** An answer sheet, filled in by keys alone. */
public final class SheetOnScreen {

    private static final Pattern NUMBERS = Pattern.compile("(\\d+)\\D+(\\d+)");

    private final Visitor respondent;

    SheetOnScreen(Visitor respondent) {
        this.respondent = respondent;
    }

    /** Gives every item that has no answer yet the same one. @param key 1 to 5, or n */
    public SheetOnScreen answersEverythingLeft(String key) {
        int left = left();
        respondent.presses(Words.of("answering.sheet.nextUnanswered"));
        for (int item = 0; item < left; item++) {
            page().keyboard().press(key);
            respondent.rests();
            page().keyboard().press("Enter");
            respondent.rests();
        }
        respondent.sees(Words.of("answering.sheet.allDone"));
        return this;
    }

    public Visitor submits() {
        return respondent.presses(Words.of("answering.sheet.submit")).isAt("inbox");
    }

    private int left() {
        Matcher numbers = NUMBERS.matcher(page().locator(".an-progress").innerText());
        if (!numbers.find()) {
            throw new AssertionError("the page does not say how many items are left");
        }
        return Integer.parseInt(numbers.group(2)) - Integer.parseInt(numbers.group(1));
    }

    private Page page() {
        return respondent.page();
    }
}
