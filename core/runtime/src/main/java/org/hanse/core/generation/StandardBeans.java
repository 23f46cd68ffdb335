package org.hanse.core.generation;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.context.RequestScoped;
import jakarta.persistence.EntityManagerFactory;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Supplier;
import org.hanse.api.Extensions;
import org.hanse.api.PluginId;
import org.hanse.api.community.Attachments;
import org.hanse.api.security.Caller;
import org.hanse.api.signal.Signals;
import org.hanse.api.view.HtmlRenderer;
import org.hanse.api.view.Links;
import org.hanse.core.attachment.AttachedPlugins;
import org.hanse.core.container.ProvidedBean;
import org.hanse.core.data.Ids;
import org.hanse.core.data.UnitOfWork;
import org.hanse.core.plugin.Incidents;
import org.hanse.core.plugin.LoadedPlugin;
import org.hanse.core.plugin.PluginGuard;
import org.hanse.core.rest.Exchange;
import org.hanse.core.security.Guards;
import org.hanse.core.security.PolicyGuards;
import org.hanse.core.security.RecordedGuard;
import org.hanse.core.security.RequestGuards;
import org.hanse.core.signal.Outbox;
import org.hanse.core.view.AssetStore;
import org.hanse.core.view.Assets;
import org.hanse.core.view.Markdown;
import org.hanse.core.view.Messages;
import org.hanse.core.view.PagePolicy;
import org.hanse.core.view.PageRenderer;
import org.hanse.core.view.RenderContext;
import org.hanse.core.view.SlotRenderer;

/** The beans that every generation offers for injection. */
record StandardBeans(Surroundings around, Draft draft, List<RecordedGuard> guards) {

    /**
     * Return them.
     *
     * @param wake is run after each commit that stored a signal
     */
    List<ProvidedBean<?>> all(Runnable wake) {
        PolicyGuards policies = new PolicyGuards(guards, new PlannedPolicies(draft).all(), System::nanoTime);
        Supplier<UnitOfWork> work = () -> draft.container().get(UnitOfWork.class);
        Outbox outbox = new Outbox(draft.listeners(), around.ids(), around.clock(), work, wake);
        List<ProvidedBean<?>> beans = new ArrayList<>(List.of(
                ProvidedBean.of(
                        EntityManagerFactory.class,
                        Dependent.class,
                        of -> draft.unit().factory()),
                one(Clock.class, around.clock()),
                one(Ids.class, around.ids()),
                one(Signals.class, outbox),
                one(HtmlRenderer.class, new Markdown()),
                one(Extensions.class, new PlannedExtensions(draft)),
                one(PluginGuard.class, draft.guard()),
                one(Incidents.class, around.incidents()),
                ProvidedBean.of(Attachments.class, Dependent.class, this::attachments),
                ProvidedBean.of(Guards.class, RequestScoped.class, of -> new RequestGuards(policies))));
        beans.addAll(views());
        return beans;
    }

    private Attachments attachments(Optional<Class<?>> injecting) {
        PluginId plugin = injecting.map(this::owner).orElse(PluginId.CORE);
        return community -> draft.container().get(AttachedPlugins.class).isActive(plugin, community);
    }

    private PluginId owner(Class<?> type) {
        return draft.plugins().stream()
                .filter(plugin -> plugin.loader() == type.getClassLoader())
                .map(LoadedPlugin::id)
                .findFirst()
                .orElse(PluginId.CORE);
    }

    private List<ProvidedBean<?>> views() {
        Presentation shown = draft.presentation();
        return List.of(
                one(AssetStore.class, around.assets()),
                one(Assets.class, shown.assets()),
                one(Messages.class, shown.messages()),
                one(SlotRenderer.class, shown.slots()),
                one(PageRenderer.class, shown.pages()),
                one(PagePolicy.class, shown.policy()),
                ProvidedBean.of(RenderContext.class, Dependent.class, of -> context()),
                ProvidedBean.of(
                        Links.class, RequestScoped.class, of -> context().links()));
    }

    /** Outside HTTP, in a job for instance, nobody looks and links start at the configured address. */
    private RenderContext context() {
        return draft.container()
                .get(Exchange.class)
                .find(RenderContext.class)
                .orElseGet(() -> RenderContext.of(
                        Caller.anonymous(Locale.ENGLISH, ZoneOffset.UTC),
                        draft.presentation().links(around.address())));
    }

    private static <T> ProvidedBean<T> one(Class<T> type, T instance) {
        return ProvidedBean.of(type, Dependent.class, of -> instance);
    }
}
