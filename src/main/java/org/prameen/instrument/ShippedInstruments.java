package org.prameen.instrument;

import java.io.IOException;
import java.io.UncheckedIOException;
import org.prameen.shared.Rejected;
import org.prameen.shared.Texts;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;

/**
 * Publishes the packages that come with the software, before the first request is served. A version that is frozen
 * stays as it is stored, whatever the new software brings.
 */
@Component
class ShippedInstruments implements SmartInitializingSingleton {

    private static final Logger LOG = LoggerFactory.getLogger(ShippedInstruments.class);
    private static final String FOLDER = "instruments/";

    private final Publishing publishing;
    private final Texts texts;

    ShippedInstruments(Publishing publishing, Texts texts) {
        this.publishing = publishing;
        this.texts = texts;
    }

    @Override
    public void afterSingletonsInstantiated() {
        try {
            for (Resource file :
                    new PathMatchingResourcePatternResolver().getResources("classpath*:" + FOLDER + "*/*.yaml")) {
                publish(name(file), file.getContentAsByteArray());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void publish(String name, byte[] content) {
        try {
            publishing.publish(name, content);
        } catch (Rejected frozen) {
            LOG.warn(
                    "{} differs from the published version, which is frozen: the published one stays in force; "
                            + "give the changed package a new version",
                    name);
        } catch (FaultyPackage faulty) {
            faulty.faults().forEach(fault -> LOG.error(fault.inFull(texts, Texts.ENGLISH)));
            throw faulty;
        }
    }

    private static String name(Resource file) throws IOException {
        String address = file.getURL().toString();
        return address.substring(address.lastIndexOf(FOLDER));
    }
}
