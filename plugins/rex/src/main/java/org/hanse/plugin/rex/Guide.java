package org.hanse.plugin.rex;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** What a community asks of experience feedback. */
@Entity(name = "rex_guide")
@Table(name = "hanse_rex_guide")
public class Guide {

    static final int LONGEST = 2000;

    @Id
    @Column(name = "community_id")
    private long community;

    @Column(name = "guide")
    private String text = "";

    protected Guide() {}

    Guide(long community) {
        this.community = community;
    }

    String text() {
        return text;
    }

    void say(String words) {
        text = words;
    }
}
