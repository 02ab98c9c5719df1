package io.claimwright.processor.read;

import java.io.DataInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The annotations that stand on the types of a class file's fields (JVMS 4.7.20 and 4.7.21). javac up
 * to 21 reads them and tells no processor.
 */
final class ClassFileAnnotations {
    private static final int FIELD_TARGET = 0x13;

    private final DataInputStream in;
    private final Map<Integer, String> texts = new HashMap<>();
    private final Map<String, String> found = new HashMap<>();
    private final String simpleName;

    private ClassFileAnnotations(DataInputStream in, String simpleName) {
        this.in = in;
        this.simpleName = simpleName;
    }

    /**
     * The fields whose whole type has an annotation of a simple name.
     *
     * @return the annotations' qualified names by the fields' names
     */
    static Map<String, String> ofFields(InputStream classFile, String simpleName) throws IOException {
        ClassFileAnnotations reader = new ClassFileAnnotations(new DataInputStream(classFile), simpleName);
        reader.read();
        return reader.found;
    }

    private void read() throws IOException {
        in.skipNBytes(8); // magic and version
        constants();
        in.skipNBytes(6); // access, this class and its superclass
        in.skipNBytes(2L * in.readUnsignedShort());
        int fields = in.readUnsignedShort();
        for (int i = 0; i < fields; i++) {
            in.skipNBytes(2);
            String name = text();
            in.skipNBytes(2);
            attributes(name);
        }
    }

    private void constants() throws IOException {
        int end = in.readUnsignedShort();
        for (int i = 1; i < end; i++) {
            int tag = in.readUnsignedByte();
            switch (tag) {
                case 1 -> texts.put(i, in.readUTF());
                case 7, 8, 16, 19, 20 -> in.skipNBytes(2);
                case 15 -> in.skipNBytes(3);
                case 5, 6 -> {
                    in.skipNBytes(8);
                    i++; // a long and a double take two places
                }
                default -> in.skipNBytes(4);
            }
        }
    }

    private String text() throws IOException {
        return texts.getOrDefault(in.readUnsignedShort(), "");
    }

    private void attributes(String field) throws IOException {
        int count = in.readUnsignedShort();
        for (int i = 0; i < count; i++) {
            String attribute = text();
            int length = in.readInt();
            if (List.of("RuntimeVisibleTypeAnnotations", "RuntimeInvisibleTypeAnnotations")
                    .contains(attribute)) {
                typeAnnotations(field);
            } else {
                in.skipNBytes(length);
            }
        }
    }

    private void typeAnnotations(String field) throws IOException {
        int count = in.readUnsignedShort();
        for (int i = 0; i < count; i++) {
            int target = in.readUnsignedByte();
            if (target != FIELD_TARGET) {
                throw new IOException("A field has an annotation that is not of its type.");
            }
            int steps = in.readUnsignedByte();
            in.skipNBytes(2L * steps);
            String descriptor = text();
            values();
            String name = descriptor.substring(1, descriptor.length() - 1).replaceAll("[/$]", ".");
            if (steps == 0 && name.endsWith("." + simpleName)) {
                found.put(field, name);
            }
        }
    }

    private void values() throws IOException {
        int count = in.readUnsignedShort();
        for (int i = 0; i < count; i++) {
            in.skipNBytes(2);
            value();
        }
    }

    private void value() throws IOException {
        switch (in.readUnsignedByte()) {
            case 'e' -> in.skipNBytes(4);
            case '@' -> {
                in.skipNBytes(2);
                values();
            }
            case '[' -> {
                int count = in.readUnsignedShort();
                for (int i = 0; i < count; i++) {
                    value();
                }
            }
            default -> in.skipNBytes(2);
        }
    }
}
