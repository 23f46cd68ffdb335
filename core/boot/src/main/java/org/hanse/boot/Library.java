package org.hanse.boot;

/**
 * A jar nested in the capsule, as the index lists it.
 *
 * @param sha256 its SHA-256 in lower-case hexadecimal
 * @param name its file name
 */
record Library(String sha256, String name) {

    /** Read a line of the index: the hash, two spaces, the name. */
    static Library parse(String line) {
        String[] parts = line.split(" {2}", 2);
        return new Library(parts[0], parts[1]);
    }
}
