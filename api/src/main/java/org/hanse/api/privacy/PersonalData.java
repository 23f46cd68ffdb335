package org.hanse.api.privacy;

import java.time.Period;
import java.util.List;

/**
 * A class of personal data that a plugin keeps. Two messages of the plugin, {@code privacy.data.<name>} and {@code
 * privacy.purpose.<name>}, say what it is and why it is kept.
 *
 * @param contribution whether others build upon it, so that it may stay without its author, such as a post
 * @param basis why it may be kept
 * @param retention how long it is kept before a {@link Retention} of the same name deletes it; zero: until the person is
 *     erased
 * @param tables the tables that it lies in
 * @param recipients who else gets it, such as {@code mail.example.org}
 * @since 0.1
 */
public record PersonalData(
        boolean contribution, LegalBasis basis, Period retention, List<String> tables, List<String> recipients) {

    /** Copy the lists. */
    public PersonalData {
        tables = List.copyOf(tables);
        recipients = List.copyOf(recipients);
    }

    /** Describe what is kept in tables in the interest of the community until the person is erased, for nobody else. */
    public static PersonalData in(String... tables) {
        return new PersonalData(false, LegalBasis.INTEREST, Period.ZERO, List.of(tables), List.of());
    }

    /** Return this as something that others build upon. */
    public PersonalData asContribution() {
        return new PersonalData(true, basis, retention, tables, recipients);
    }

    /** Return this for another reason. */
    public PersonalData because(LegalBasis other) {
        return new PersonalData(contribution, other, retention, tables, recipients);
    }

    /** Return this kept so long. */
    public PersonalData keptFor(Period period) {
        return new PersonalData(contribution, basis, period, tables, recipients);
    }

    /** Return this given to others. */
    public PersonalData givenTo(String... others) {
        return new PersonalData(contribution, basis, retention, tables, List.of(others));
    }
}
