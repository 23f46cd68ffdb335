package org.hanse.api.importer;

import java.nio.file.Path;
import org.hanse.api.ExtensionPoint;
import org.hanse.api.HanseException;

/**
 * Reads a community from elsewhere and hands it over, item by item.
 *
 * @since 0.1
 */
@FunctionalInterface
public interface Importer {

    /** Where importers are contributed; the name is what a person types. */
    ExtensionPoint<Importer> POINT = ExtensionPoint.named("importer.importer", Importer.class);

    /**
     * Read a source from its start and hand everything to the target, in an order in which whatever an item refers to
     * comes before it.
     *
     * <p>Stream: the source may be larger than memory. The target remembers what it has; a repeated or resumed import
     * hands over everything again and nothing is stored twice.
     *
     * @throws HanseException with {@link org.hanse.api.ErrorCode#BAD_REQUEST} if the source is not one that this
     *     importer reads
     */
    void read(Path source, ImportTarget target);
}
