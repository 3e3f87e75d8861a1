package org.prameen.journeys;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.prameen.demo.DemoWorld;

/** Those who come to the application in a journey, each at a device of their own. */
public final class Visitors {

    static final int PATIENCE_IN_MILLISECONDS = 15_000;
    private static final Path PICTURES_OF_FAILURES = Path.of("target", "journeys");

    private final Browser browser;
    private final String address;
    private final List<Visitor> present = new ArrayList<>();

    Visitors(Browser browser, String address) {
        this.browser = browser;
        this.address = address;
    }

    /** Somebody at a desk who has not signed in. */
    public Visitor somebody() {
        return somebodyAt(Device.DESK);
    }

    public Visitor somebodyAt(Device device) {
        BrowserContext window = browser.newContext(new Browser.NewContextOptions()
                .setBaseURL(address)
                .setLocale("th-TH")
                .setTimezoneId("Asia/Bangkok")
                .setViewportSize(device.width(), device.height())
                .setDeviceScaleFactor(device.sharpness()));
        window.setDefaultTimeout(PATIENCE_IN_MILLISECONDS);
        Visitor visitor = new Visitor(window.newPage());
        present.add(visitor);
        return visitor;
    }

    /** A person of the demo world, signed in at a desk. */
    public Visitor person(String username) {
        return personAt(Device.DESK, username);
    }

    public Visitor personAt(Device device, String username) {
        Visitor visitor = somebodyAt(device);
        visitor.opensLogin().signIn(username, DemoWorld.PASSWORD);
        return visitor;
    }

    void keepPictures(String name) {
        for (int i = 0; i < present.size(); i++) {
            present.get(i).keepPicture(PICTURES_OF_FAILURES.resolve(name + "-" + i + ".png"));
        }
    }

    void leave() {
        present.forEach(visitor -> visitor.page().context().close());
        present.clear();
    }
}
