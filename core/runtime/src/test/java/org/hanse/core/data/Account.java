package org.hanse.core.data;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

@Entity(name = "core_account")
@Table(name = "hanse_account")
@NamedQuery(name = "core_account.ids", query = "select a.id from core_account a order by a.id")
public class Account {

    @Id
    private long id;

    private long balance;

    @Version
    private long version;

    protected Account() {}

    Account(long id) {
        this.id = id;
    }

    long balance() {
        return balance;
    }

    void deposit(long amount) {
        balance += amount;
    }
}
