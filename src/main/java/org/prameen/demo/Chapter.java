package org.prameen.demo;

import java.util.Map;
import java.util.function.Consumer;

/** A part of the story of a case: what people do at some of its beats. */
interface Chapter {

    Map<Beat, Consumer<Scene>> acts();
}
