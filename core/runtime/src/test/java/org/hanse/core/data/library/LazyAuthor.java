package org.hanse.core.data.library;

import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import java.util.function.Function;

/** Tells whether the author of a book is loaded before and after it is asked for its name. */
public final class LazyAuthor implements Function<EntityManagerFactory, String> {

    @Override
    public String apply(EntityManagerFactory factory) {
        factory.runInTransaction(em -> {
            Author author = new Author(1, "Selma");
            em.persist(author);
            em.persist(new Book(2, "Nils", author));
        });
        try (EntityManager em = factory.createEntityManager()) {
            Book book = em.find(Book.class, 2L);
            boolean before = factory.getPersistenceUnitUtil().isLoaded(book, "author");
            String name = book.author().name();
            return before + " " + name + " " + factory.getPersistenceUnitUtil().isLoaded(book, "author");
        }
    }
}
