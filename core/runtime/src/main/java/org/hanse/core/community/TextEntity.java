package org.hanse.core.community;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.hanse.api.view.Html;

/** The longer texts of a community, which lists do not read. */
@Entity(name = "core_community_text")
@Table(name = "hanse_community_text")
public class TextEntity {

    @Id
    @Column(name = "community_id")
    private long community;

    @Column
    private String description = "";

    @Column(name = "description_html")
    private String descriptionHtml = "";

    @Column
    private String welcome = "";

    @Column(name = "welcome_html")
    private String welcomeHtml = "";

    protected TextEntity() {}

    TextEntity(long community) {
        this.community = community;
    }

    void describe(String source, Html rendered) {
        description = source;
        descriptionHtml = rendered.markup();
    }

    void welcome(String source, Html rendered) {
        welcome = source;
        welcomeHtml = rendered.markup();
    }

    String description() {
        return description;
    }

    String descriptionHtml() {
        return descriptionHtml;
    }

    String welcome() {
        return welcome;
    }

    String welcomeHtml() {
        return welcomeHtml;
    }
}
