package org.hanse.core.vcard;

import ezvcard.VCard;
import ezvcard.VCardVersion;
import ezvcard.io.text.VCardWriter;
import ezvcard.parameter.ImageType;
import ezvcard.property.Address;
import ezvcard.property.Birthday;
import ezvcard.property.Organization;
import ezvcard.property.Photo;
import ezvcard.property.Uid;
import ezvcard.util.PartialDate;
import java.io.IOException;
import java.io.StringWriter;
import java.util.stream.Stream;
import org.hanse.api.ErrorCode;
import org.hanse.api.HanseException;
import org.hanse.core.picture.Picture;

/** Writes cards as vCard 4.0 (RFC 6350). */
public final class CardFile {

    private CardFile() {}

    /** Return the file. */
    public static String of(Card card) {
        VCard file = new VCard(VCardVersion.V4_0);
        file.setFormattedName(card.name());
        file.setUid(new Uid(card.profile()));
        file.addUrl(card.profile());
        if (!card.role().isEmpty()) {
            file.addTitle(card.role());
        }
        work(card, file);
        place(card, file);
        card.phones().forEach(file::addTelephoneNumber);
        card.emails().forEach(file::addEmail);
        card.websites().forEach(file::addUrl);
        if (!card.birthday().isEmpty()) {
            file.setBirthday(new Birthday(PartialDate.parse(card.birthday().replaceFirst("^--(..)-", "--$1"))));
        }
        card.picture().map(CardFile::photo).ifPresent(file::addPhoto);
        return written(file);
    }

    private static String written(VCard file) {
        StringWriter text = new StringWriter();
        try (VCardWriter writer = new VCardWriter(text, VCardVersion.V4_0)) {
            writer.setAddProdId(false);
            writer.write(file);
        } catch (IOException e) {
            throw new HanseException(ErrorCode.INTERNAL, "a card cannot be written", e);
        }
        return text.toString();
    }

    private static void work(Card card, VCard file) {
        Organization organisation = new Organization();
        Stream.of(card.organisation(), card.department())
                .filter(part -> !part.isEmpty())
                .forEach(organisation.getValues()::add);
        if (!organisation.getValues().isEmpty()) {
            file.setOrganization(organisation);
        }
    }

    private static void place(Card card, VCard file) {
        if (!card.locality().isEmpty() || !card.country().isEmpty()) {
            Address place = new Address();
            place.setLocality(card.locality().isEmpty() ? null : card.locality());
            place.setCountry(card.country().isEmpty() ? null : card.country());
            file.addAddress(place);
        }
    }

    private static Photo photo(Picture picture) {
        return new Photo(picture.content(), picture.type().endsWith("png") ? ImageType.PNG : ImageType.JPEG);
    }
}
