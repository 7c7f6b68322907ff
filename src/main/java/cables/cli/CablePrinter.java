package cables.cli;

import cables.cable.Cable;
import cables.export.CableJson;
import cables.export.CablesJson;

import java.io.Closeable;
import java.io.IOException;
import java.io.Writer;

/// Prints cables as they come; closing it ends the print and flushes the writer.
interface CablePrinter extends Closeable {

    void add(Cable cable) throws IOException;

    /// For people.
    static CablePrinter text(ReadingText text, Writer out) {
        return new Each(out, text::write);
    }

    /// One object a line.
    static CablePrinter lines(Writer out) {
        return new Each(out, CableJson::writeLine);
    }

    /// An object, or an array of several.
    static CablePrinter json(Writer out) {
        return new Together(new CablesJson(out), out);
    }

    /// Each by itself.
    record Each(Writer out, Form form) implements CablePrinter {

        /// How one is written.
        interface Form {
            void write(Cable cable, Writer out) throws IOException;
        }

        @Override
        public void add(Cable cable) throws IOException {
            form.write(cable, out);
        }

        @Override
        public void close() throws IOException {
            out.flush();
        }
    }

    /// All as one value.
    record Together(CablesJson json, Writer out) implements CablePrinter {
        @Override
        public void add(Cable cable) throws IOException {
            json.add(cable);
        }

        @Override
        public void close() throws IOException {
            json.close();
            out.flush();
        }
    }
}
