package org.hanse.boot;

import org.hanse.api.HanseException;
import org.hanse.api.host.Hanse;
import org.hanse.api.host.HanseProvider;
import org.hanse.api.host.Host;

/** Unpacks the runtime and starts it behind its own class loader. */
public final class CapsuleProvider implements HanseProvider {

    @Override
    public Hanse embed(Host host) {
        ClassLoader capsule = CapsuleProvider.class.getClassLoader();
        RuntimeLoader loader = new RuntimeLoader(Extraction.of(capsule), capsule);
        try {
            return new CapsuleHanse(loader.within(() -> loader.provider().embed(host)), loader);
        } catch (HanseException | LinkageError e) {
            loader.close();
            throw e;
        }
    }
}
