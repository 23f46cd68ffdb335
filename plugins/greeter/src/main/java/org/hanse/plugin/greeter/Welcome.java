package org.hanse.plugin.greeter;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;

/** That a member has answered a newcomer. */
@Entity(name = "greeter_welcome")
@Table(name = "hanse_greeter_welcome")
@IdClass(WelcomeKey.class)
@NamedQuery(name = "greeter_welcome.count", query = "select count(w) from greeter_welcome w where w.greeter = :greeter")
public class Welcome {

    @Id
    @Column(name = "greeter_id")
    private long greeter;

    @Id
    @Column(name = "newcomer_id")
    private long newcomer;

    protected Welcome() {}

    Welcome(WelcomeKey key) {
        this.greeter = key.greeter();
        this.newcomer = key.newcomer();
    }
}
