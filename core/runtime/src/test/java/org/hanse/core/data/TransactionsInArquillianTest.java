package org.hanse.core.data;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.util.NoSuchElementException;
import org.jboss.arquillian.container.test.api.Deployment;
import org.jboss.arquillian.junit5.ArquillianExtension;
import org.jboss.shrinkwrap.api.ShrinkWrap;
import org.jboss.shrinkwrap.api.asset.StringAsset;
import org.jboss.shrinkwrap.api.spec.JavaArchive;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** The beans behind {@code @Transactional} are portable: they do the same in a Weld that is not ours. */
@ExtendWith(ArquillianExtension.class)
class TransactionsInArquillianTest {

    @Inject
    Accounts accounts;

    @Inject
    EntityManager entities;

    @Inject
    UnitOfWork work;

    @Deployment
    static JavaArchive deployment() {
        return ShrinkWrap.create(JavaArchive.class)
                .addClasses(Transactions.BEANS.toArray(Class<?>[]::new))
                .addClasses(TransactionInterceptor.class, Accounts.class, Ledger.class, AccountUnit.class)
                .addAsManifestResource(new StringAsset("<beans bean-discovery-mode=\"all\"/>"), "beans.xml");
    }

    @Test
    void what_a_method_wrote_is_committed_when_it_returns() {
        accounts.open(1);
        assertThat(stored(1)).isTrue();
        assertThat(work.inTransaction()).isFalse();
    }

    @Test
    void a_runtime_exception_rolls_back() {
        assertThatThrownBy(() -> accounts.openAndFail(2)).isInstanceOf(NoSuchElementException.class);
        assertThat(stored(2)).isFalse();
    }

    @Test
    void a_transaction_of_its_own_survives_the_outer_one() {
        assertThatThrownBy(() -> accounts.openApartAndFail(3)).isInstanceOf(NoSuchElementException.class);
        assertThat(stored(3)).isTrue();
    }

    @Test
    void a_method_that_is_never_to_run_in_a_transaction_is_refused_in_one() {
        assertThatThrownBy(accounts::callNever).hasMessageContaining("NEVER");
    }

    @Test
    void the_lifecycle_of_an_entity_manager_is_not_for_beans() {
        assertThatThrownBy(entities::close).hasMessageContaining("put @Transactional on the method instead");
    }

    private boolean stored(long id) {
        return entities.createQuery("select count(a) from core_account a where a.id = :id", Long.class)
                        .setParameter("id", id)
                        .setMaxResults(1)
                        .getSingleResult()
                == 1;
    }
}
