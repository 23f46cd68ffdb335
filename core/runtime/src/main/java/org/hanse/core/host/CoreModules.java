package org.hanse.core.host;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.Plugin;
import org.hanse.core.admin.AdminModule;
import org.hanse.core.attachment.AttachmentModule;
import org.hanse.core.badge.BadgeModule;
import org.hanse.core.community.CommunityModule;
import org.hanse.core.connection.ConnectionModule;
import org.hanse.core.doctor.DoctorModule;
import org.hanse.core.event.EventModule;
import org.hanse.core.feed.FeedModule;
import org.hanse.core.forum.ForumModule;
import org.hanse.core.identity.IdentityModule;
import org.hanse.core.importer.ImporterModule;
import org.hanse.core.mail.MailModule;
import org.hanse.core.mail.StrangersModule;
import org.hanse.core.notification.NotificationModule;
import org.hanse.core.permission.PermissionModule;
import org.hanse.core.privacy.PrivacyModule;
import org.hanse.core.profile.ProfileModule;
import org.hanse.core.report.ReportModule;
import org.hanse.core.search.SearchModule;
import org.hanse.core.security.SecurityModule;
import org.hanse.core.signal.SignalModule;
import org.hanse.core.view.ViewModule;

/** Core, as the list of what it contributes through the same door as any plugin. */
final class CoreModules {

    static final List<Plugin> ALL = List.of(
            new ViewModule(),
            new SecurityModule(),
            new PermissionModule(),
            new AttachmentModule(),
            // Before what is about people: erasers run the other way round, and look for who is to be erased.
            new ProfileModule(),
            new IdentityModule(),
            new CommunityModule(),
            new ConnectionModule(),
            new ForumModule(),
            new FeedModule(),
            new MailModule(),
            new SignalModule(),
            new NotificationModule(),
            new StrangersModule(),
            new EventModule(),
            new BadgeModule(),
            new ImporterModule(),
            new ReportModule(),
            new SearchModule(),
            new DoctorModule(),
            new PrivacyModule(),
            new AdminModule());

    private CoreModules() {}

    /** Return the jar or folder that core's classes and resources lie in. */
    static Path location() {
        try {
            return Path.of(CoreModules.class
                    .getProtectionDomain()
                    .getCodeSource()
                    .getLocation()
                    .toURI());
        } catch (URISyntaxException e) {
            throw new HanseException(ErrorCode.BAD_HOST, "core lies at no readable place: unpack it elsewhere", e);
        }
    }
}
