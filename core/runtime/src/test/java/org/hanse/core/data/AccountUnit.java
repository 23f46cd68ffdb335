package org.hanse.core.data;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Disposes;
import jakarta.enterprise.inject.Produces;
import jakarta.persistence.EntityManagerFactory;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import org.h2.jdbcx.JdbcDataSource;
import org.hanse.api.Contribution;
import org.hanse.api.PluginId;
import org.hanse.api.PluginPlan;
import org.hanse.core.plugin.LoadedPlugin;
import org.hanse.core.plugin.PluginManifest;

/** The persistence unit of accounts, as a container other than ours would offer it. */
@ApplicationScoped
class AccountUnit {

    @Produces
    @ApplicationScoped
    EntityManagerFactory open() {
        String name = "accounts" + UUID.randomUUID();
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(
                "jdbc:h2:mem:" + name + ";DB_CLOSE_DELAY=-1;INIT="
                        + "create table if not exists hanse_account (id bigint primary key\\, balance bigint\\, version bigint)");
        ClassLoader loader = AccountUnit.class.getClassLoader();
        LoadedPlugin core = new LoadedPlugin(
                PluginManifest.of(PluginId.CORE, "1.0", "[0.1,0.2)"),
                new PluginPlan(PluginId.CORE, "1.0", List.of(new Contribution.Entity(Account.class.getName()))),
                loader,
                Path.of("target/test-classes"),
                "");
        return PersistenceUnit.open(name, source, List.of(core), loader).factory();
    }

    void close(@Disposes EntityManagerFactory factory) {
        factory.close();
    }
}
