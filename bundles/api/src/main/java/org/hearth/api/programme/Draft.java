package org.hearth.api.programme;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/**
 * What somebody has typed into a form and not saved yet.
 *
 * @param id its identity, made of owner and form
 * @param version how often it was changed
 * @param owner the user name of who typed it; nobody else reads it
 * @param form which form, such as {@code contact/} and a family's identity
 * @param about the family that the form is about, if about one
 * @param keptAt when it was last kept
 * @param listedOn the day of that
 * @param fields what the fields hold, by their ids
 */
@LeafKind(value = "draft", passing = true)
public record Draft(
        UUID id,
        long version,
        String owner,
        String form,
        Optional<FamilyId> about,
        Instant keptAt,
        LocalDate listedOn,
        Map<String, String> fields)
        implements Leaf<Draft> {
    public Draft {
        fields = Map.copyOf(fields);
    }

    /** The identity of the draft that this account has of that form. */
    public static UUID idOf(String owner, String form) {
        return UUID.nameUUIDFromBytes(("draft|" + owner + "|" + form).getBytes(StandardCharsets.UTF_8));
    }

    /** Whether the other one is the same form as it was kept at the same time; one that began anew is not. */
    public boolean isSameState(Draft other) {
        return id.equals(other.id) && version == other.version && keptAt.equals(other.keptAt);
    }

    @Override
    public Draft withVersion(long newVersion) {
        return new Draft(id, newVersion, owner, form, about, keptAt, listedOn, fields);
    }
}
