package org.prameen.demo;

import java.util.Random;

/** What people answer: mostly good, some activities weak, everybody a little different; the same every time. */
final class Opinions {

    private static final int USUAL = 405;
    private static final int WEAK = 300;
    private static final int ONE_IN_WEAK = 8;
    private static final int ONE_IN_NOT_PRACTISED = 90;

    private final Scene scene;

    Opinions(Scene scene) {
        this.scene = scene;
    }

    /** @return {@code 1} to {@code 5}, or {@code NA} */
    String of(String respondent, String indicator, String item) {
        Random dice = scene.dice(respondent + item);
        if (dice.nextInt(ONE_IN_NOT_PRACTISED) == 0) {
            return "NA";
        }
        int leaning = new Random(respondent.hashCode()).nextInt(50) - 25;
        int hundredths = mean(indicator) + leaning + dice.nextInt(220) - 110;
        return Integer.toString(Math.max(1, Math.min(5, (hundredths + 50) / 100)));
    }

    /** Weak activities stay weak from round to round, though a little less so. */
    private int mean(String indicator) {
        Random lasting = new Random((scene.play().agency() + indicator).hashCode());
        boolean weak = lasting.nextInt(ONE_IN_WEAK) == 0;
        int usual = (weak ? WEAK : USUAL) + lasting.nextInt(60) - 30;
        return usual + (scene.play().current() ? scene.dice(indicator).nextInt(30) - 5 : 0);
    }
}
