package org.hanse.core.rest;

import io.smallrye.config.SmallRyeConfigBuilder;
import io.smallrye.openapi.api.SmallRyeOpenAPI;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.jboss.jandex.Indexer;

/** Reads the annotations of resource classes into an OpenAPI document. */
final class OpenApiScan {

    private static final Map<String, String> SETTINGS = Map.of(
            "mp.openapi.extensions.smallrye.openapi", "3.1.0",
            "mp.openapi.extensions.smallrye.operationIdStrategy", "METHOD");

    private final ClassLoader composed;

    OpenApiScan(ClassLoader composed) {
        this.composed = composed;
    }

    String scan(List<Class<?>> resources) throws IOException {
        Indexer indexer = new Indexer();
        for (Class<?> type : new ReachableTypes().of(resources)) {
            indexer.indexClass(type);
        }
        return SmallRyeOpenAPI.builder()
                .withConfig(
                        new SmallRyeConfigBuilder().withDefaultValues(SETTINGS).build())
                .withApplicationClassLoader(composed)
                .withScannerClassLoader(SmallRyeOpenAPI.class.getClassLoader())
                .enableModelReader(false)
                .enableStandardStaticFiles(false)
                .enableStandardFilter(false)
                .withIndex(indexer.complete())
                .build()
                .toJSON();
    }
}
