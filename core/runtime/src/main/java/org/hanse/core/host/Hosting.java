package org.hanse.core.host;

import jakarta.enterprise.context.Dependent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.api.settings.Settings;
import org.hanse.core.admin.Administration;
import org.hanse.core.admin.Uploads;
import org.hanse.core.container.ProvidedBean;
import org.hanse.core.feed.Sites;
import org.hanse.core.generation.Draft;
import org.hanse.core.generation.Furnishing;
import org.hanse.core.generation.Generation;
import org.hanse.core.generation.Generations;
import org.hanse.core.identity.SignIns;
import org.hanse.core.limit.Limits;
import org.hanse.core.mail.MailRoute;
import org.hanse.core.picture.SentPicture;
import org.hanse.core.plugin.LoadedPlugin;
import org.hanse.core.privacy.ErasureLedger;
import org.hanse.core.privacy.ExportFolder;
import org.hanse.core.privacy.PrivacyFiles;
import org.hanse.core.report.Reports;
import org.hanse.core.rest.AbsentPlugins;
import org.hanse.core.search.index.Index;
import org.hanse.core.security.Seal;
import org.hanse.core.settings.Configuration;
import org.hanse.core.settings.PluginSettings;
import org.hanse.core.signal.DeadLetters;
import org.hanse.core.view.MountLinks;
import org.jspecify.annotations.Nullable;

/** What each generation gets from the composition root: settings by plugin, its jobs, and administration. */
final class Hosting implements Furnishing {

    private final Configuration configuration;
    private final Jobs jobs;
    private final Uploads uploads;
    private final MailRoute mail;
    private final Seal seal;
    private final Reports reports;
    private final SignIns signIns;
    private final Limits limits;
    private final Index index;
    private final PrivacyFiles privacy;
    private final Sites sites;
    private final AtomicReference<@Nullable Administration> administration = new AtomicReference<>();

    Hosting(
            Configuration configuration,
            Jobs jobs,
            Uploads uploads,
            MailRoute mail,
            Seal seal,
            Reports reports,
            SignIns signIns,
            Limits limits,
            Index index,
            PrivacyFiles privacy) {
        this.configuration = configuration;
        this.jobs = jobs;
        this.uploads = uploads;
        this.mail = mail;
        this.seal = seal;
        this.reports = reports;
        this.signIns = signIns;
        this.limits = limits;
        this.index = index;
        this.privacy = privacy;
        this.sites = Sites.of(configuration.text("hanse.address").map(MountLinks::absolute));
    }

    /** Let generations be administered; to be called before the first one is built. */
    void administer(Generations generations, DeadLetters letters) {
        administration.set(new Administration(generations, letters, jobs.scheduler(), configuration, uploads));
    }

    private Administration administration() {
        Administration known = administration.get();
        if (known == null) {
            throw new HanseException(ErrorCode.INTERNAL, "nothing is administered yet: ask later");
        }
        return known;
    }

    @Override
    public List<ProvidedBean<?>> provided(Draft draft) {
        Map<ClassLoader, Settings> byLoader = new HashMap<>();
        for (LoadedPlugin plugin : draft.plugins()) {
            byLoader.put(plugin.loader(), PluginSettings.of(plugin, configuration));
        }
        Settings core = byLoader.get(draft.plugins().get(0).loader());
        return List.of(
                ProvidedBean.of(MailRoute.class, Dependent.class, of -> mail),
                ProvidedBean.of(Administration.class, Dependent.class, of -> administration()),
                ProvidedBean.of(Seal.class, Dependent.class, of -> seal),
                ProvidedBean.of(Sites.class, Dependent.class, of -> sites),
                ProvidedBean.of(Reports.class, Dependent.class, of -> reports),
                ProvidedBean.of(SignIns.class, Dependent.class, of -> signIns),
                ProvidedBean.of(Index.class, Dependent.class, of -> index),
                ProvidedBean.of(ExportFolder.class, Dependent.class, of -> privacy.exports()),
                ProvidedBean.of(ErasureLedger.class, Dependent.class, of -> privacy.ledger()),
                ProvidedBean.of(
                        Settings.class,
                        Dependent.class,
                        of -> of.map(Class::getClassLoader).map(byLoader::get).orElse(core)));
    }

    @Override
    public List<Object> providers(Draft draft) {
        Set<String> running =
                draft.plugins().stream().map(plugin -> plugin.id().value()).collect(Collectors.toSet());
        return List.of(new AbsentPlugins(
                id -> !running.contains(id) && administration().generations().isInstalled(id)));
    }

    @Override
    public Limits limits() {
        return limits;
    }

    @Override
    public Map<String, Long> largerBodies() {
        Map<String, Long> larger =
                new HashMap<>(Map.of("m/avatar", SentPicture.LARGEST, "c/*/pictures/*", SentPicture.LARGEST));
        if (uploads.isOpen()) {
            Uploads.PATHS.forEach(path -> larger.put(path, uploads.maximum()));
        }
        return larger;
    }

    @Override
    public AutoCloseable serve(Generation generation) {
        return jobs.of(generation);
    }
}
