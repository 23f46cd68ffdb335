package org.hanse.api.privacy;

import org.hanse.api.ExtensionPoint;

/**
 * The extension points of privacy. A plugin that declares personal data must contribute an exporter and an eraser, and a
 * {@link Retention} for each class with a retention.
 *
 * @since 0.1
 */
public final class Privacy {

    /** Declarations of personal data by name. */
    public static final ExtensionPoint<PersonalData> PERSONAL_DATA =
            ExtensionPoint.named("privacy.personal-data", PersonalData.class);

    /** Exporters. */
    public static final ExtensionPoint<Exporter> EXPORTER = ExtensionPoint.many("privacy.exporter", Exporter.class);

    /** Erasers. */
    public static final ExtensionPoint<Eraser> ERASER = ExtensionPoint.many("privacy.eraser", Eraser.class);

    /** What deletes old data, by the names of the declarations. */
    public static final ExtensionPoint<Retention> RETENTION =
            ExtensionPoint.named("privacy.retention", Retention.class);

    private Privacy() {}
}
