package org.prameen.journeys;

/**
 * What a visitor looks at.
 *
 * @param width in CSS pixels
 * @param height in CSS pixels
 */
public record Device(int width, int height, double sharpness) {

    public static final Device DESK = new Device(1440, 900, 1);
    public static final Device PHONE = new Device(360, 740, 1);
}
