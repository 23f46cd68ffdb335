package org.hanse.core.generation.harbour;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.util.UUID;

/** What happened, and to what. */
@Entity(name = "harbour_note")
@Table(name = "hanse_harbour_note")
@NamedQuery(name = "harbour_note.all", query = "select n.text from harbour_note n order by n.text")
public class Note {

    @Id
    private String id = UUID.randomUUID().toString();

    @Column
    private String text = "";

    protected Note() {}

    Note(String text) {
        this.text = text;
    }
}
