package org.hanse.core.data.library;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

@Entity(name = "library_book")
@Table(name = "hanse_library_book")
@NamedQuery(name = "library_book.all", query = "select b from library_book b order by b.id")
public class Book {

    @Id
    private long id;

    private String title = "";

    @ManyToOne(fetch = FetchType.LAZY)
    private Author author = new Author();

    @Version
    private long version;

    protected Book() {}

    Book(long id, String title, Author author) {
        this.id = id;
        this.title = title;
        this.author = author;
    }

    String title() {
        return title;
    }

    Author author() {
        return author;
    }
}
