package org.hanse.api;

/**
 * A place where plugins add something: a typed constant of the domain, or of the plugin, that offers it.
 *
 * <p>The contract is either an interface, whose implementations are contributed by class and created by the container
 * with constructor injection, or a record, whose instances are contributed as values.
 *
 * @param key {@code domain.name} for core, {@code plugin-id.name} for a plugin's own point
 * @param contract the interface or record type of contributions
 * @param cardinality how many contributions it takes
 * @param <T> the contract
 * @since 0.1
 */
public record ExtensionPoint<T>(String key, Class<T> contract, Cardinality cardinality) {

    /** Check that the contract is an interface or a record. */
    public ExtensionPoint {
        if (!contract.isInterface() && !contract.isRecord()) {
            throw new HanseException(
                    ErrorCode.BAD_PLUGIN,
                    "extension point %s: %s is neither an interface nor a record".formatted(key, contract.getName()));
        }
    }

    /** Create a point that takes at most one contribution. */
    public static <T> ExtensionPoint<T> one(String key, Class<T> contract) {
        return new ExtensionPoint<>(key, contract, Cardinality.ONE);
    }

    /** Create a point that takes any number of contributions. */
    public static <T> ExtensionPoint<T> many(String key, Class<T> contract) {
        return new ExtensionPoint<>(key, contract, Cardinality.MANY);
    }

    /** Create a point whose contributions have names. */
    public static <T> ExtensionPoint<T> named(String key, Class<T> contract) {
        return new ExtensionPoint<>(key, contract, Cardinality.NAMED);
    }

    @Override
    public String toString() {
        return key;
    }
}
