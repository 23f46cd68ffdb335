package org.hanse.core.plugin;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;

/** The texts in the constant pool of a class file: every class, member and literal that it names. */
record ConstantPool(int javaVersion, List<String> texts) {

    private static final int MAGIC = 0xCAFEBABE;
    private static final int FIRST_JAVA = 44;

    static ConstantPool read(InputStream classFile) throws IOException {
        DataInputStream in = new DataInputStream(classFile);
        if (in.readInt() != MAGIC) {
            throw new IOException("it does not start like a class file");
        }
        in.readUnsignedShort();
        int javaVersion = in.readUnsignedShort() - FIRST_JAVA;
        List<String> texts = new ArrayList<>();
        int count = in.readUnsignedShort();
        for (int index = 1; index < count; index++) {
            int tag = in.readUnsignedByte();
            if (tag == 1) {
                texts.add(in.readUTF());
            } else {
                in.skipNBytes(length(tag));
            }
            // Long and double take two places.
            index += tag == 5 || tag == 6 ? 1 : 0;
        }
        return new ConstantPool(javaVersion, texts);
    }

    private static int length(int tag) throws IOException {
        return switch (tag) {
            case 3, 4, 9, 10, 11, 12, 17, 18 -> 4;
            case 5, 6 -> 8;
            case 7, 8, 16, 19, 20 -> 2;
            case 15 -> 3;
            default -> throw new IOException("its constant pool has an unknown tag " + tag);
        };
    }
}
