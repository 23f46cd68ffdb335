package org.hanse.core.profile;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The place of a member in the directory. It is sorted by a form of the name that every collation sorts alike: letters
 * without accents in lower case, and digits.
 */
@Entity(name = "core_listing")
@Table(name = "hanse_listing")
@NamedQuery(
        name = "core_listing.after",
        query = ListingEntity.ROWS + " and d.sortName >= :name and (d.sortName > :name or d.member > :key)"
                + " order by d.sortName, d.member")
@NamedQuery(
        name = "core_listing.before",
        query = ListingEntity.ROWS + " and d.sortName <= :name and (d.sortName < :name or d.member < :key)"
                + " order by d.sortName desc, d.member desc")
@NamedQuery(
        name = "core_listing.seen",
        query = "select new org.hanse.core.profile.DirectoryRow(n.revision + l.revision, d.listed,"
                + " (select min(own.member) from core_block own where own.member = :viewer),"
                + " (select min(s.id) from core_saved_search s where s.member = :reader))"
                + " from core_names n join core_names l on l.id = 2 left join core_listing d on d.member = :reader"
                + " where n.id = 1")
@NamedQuery(name = "core_listing.name", query = "select d.sortName from core_listing d where d.member = :member")
@NamedQuery(
        name = "core_listing.missing",
        query =
                "select m from core_member m where not exists (select d.member from core_listing d where d.member = m.id)"
                        + " order by m.id")
@NamedQuery(name = "core_listing.forget", query = "delete from core_listing d where d.member = :member")
public class ListingEntity {

    static final String ROWS =
            "select new org.hanse.api.profile.Member(m.id, m.name, m.headline, m.avatar) from core_listing d"
                    + " join core_member m on m.id = d.member where d.listed = true and m.id not in :hidden";

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern OTHERS = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final int LONGEST = 200;

    @Id
    @Column(name = "member_id")
    private long member;

    @Column(name = "sort_name", length = LONGEST)
    private String sortName = "";

    @Column
    private boolean listed = true;

    /** For the persistence provider. */
    protected ListingEntity() {}

    ListingEntity(long member, String name) {
        this.member = member;
        rename(name);
    }

    /** Take the place of a name; return whether it is another one. */
    boolean rename(String name) {
        String before = sortName;
        String bare = MARKS.matcher(Normalizer.normalize(name, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        String sorted = OTHERS.matcher(bare).replaceAll("");
        sortName = sorted.substring(0, Math.min(sorted.length(), LONGEST));
        return !sortName.equals(before);
    }

    void list(boolean wanted) {
        listed = wanted;
    }

    boolean listed() {
        return listed;
    }
}
