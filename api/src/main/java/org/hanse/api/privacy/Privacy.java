package org.hanse.api.privacy;

import org.hanse.api.ExtensionPoint;

/**
 * The extension points of privacy. A plugin that declares personal data must contribute an exporter and an eraser.
 *
 * @since 0.1
 */
public final class Privacy {

    /** Declarations of personal data. */
    public static final ExtensionPoint<PersonalData> PERSONAL_DATA =
            ExtensionPoint.many("privacy.personal-data", PersonalData.class);

    /** Exporters. */
    public static final ExtensionPoint<Exporter> EXPORTER = ExtensionPoint.many("privacy.exporter", Exporter.class);

    /** Erasers. */
    public static final ExtensionPoint<Eraser> ERASER = ExtensionPoint.many("privacy.eraser", Eraser.class);

    private Privacy() {}
}
