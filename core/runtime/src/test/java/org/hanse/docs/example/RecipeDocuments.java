package org.hanse.docs.example;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.hanse.api.search.Document;
import org.hanse.api.search.DocumentSource;
import org.hanse.api.search.Readership;
import org.hanse.api.signal.Signal;

/** Recipes of the communities' kitchens, to be found. */
class RecipeDocuments implements DocumentSource {

    private final Recipes recipes;

    RecipeDocuments(Recipes recipes) {
        this.recipes = recipes;
    }

    @Override
    public List<Document> load(Collection<Long> ids) {
        return recipes.some(ids).stream().map(RecipeDocuments::document).toList();
    }

    private static Document document(Recipe recipe) {
        return new Document(
                        recipe.id(),
                        Readership.readersOf(recipe.community()),
                        "p/recipes/" + recipe.id(),
                        recipe.name(),
                        recipe.steps(),
                        recipe.written())
                .with("season", recipe.seasons());
    }

    @Override
    public List<Long> ids(long after, int limit) {
        return recipes.after(after, limit);
    }

    @Override
    public Set<Long> touched(Signal signal) {
        return signal instanceof RecipeWritten ? Set.of(signal.subject()) : Set.of();
    }

    /** A recipe. */
    record Recipe(long id, long community, String name, String steps, List<String> seasons, Instant written) {}

    /** A recipe was written, or written anew. */
    record RecipeWritten(long subject, long version) implements Signal {}

    /** The recipes in the database. */
    interface Recipes {
        List<Recipe> some(Collection<Long> ids);

        List<Long> after(long id, int limit);
    }
}
