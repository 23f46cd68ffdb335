package org.hanse.core.data;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.lang.reflect.Proxy;

/** Gives beans an EntityManager that always stands for the current one of the current request. */
@ApplicationScoped
public class EntityManagerSource {

    // A field, because the client proxy of this bean needs a constructor without parameters.
    @Inject
    UnitOfWork work;

    @Produces
    EntityManager entityManager() {
        return (EntityManager) Proxy.newProxyInstance(
                EntityManagerSource.class.getClassLoader(),
                new Class<?>[] {EntityManager.class},
                new CurrentEntityManager(work));
    }
}
